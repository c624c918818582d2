package org.invigil.application.service.onboarding;

import java.util.Optional;
import org.invigil.application.port.in.onboarding.SeePortrait;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.Pictures;
import org.invigil.application.service.review.Looks;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.Scan;

/** Shows the portrait beside which an officer lays the face scan. */
public final class SeePortraitService implements SeePortrait {

  private final OnboardingDesk desk;
  private final Pictures pictures;
  private final Looks looks;

  public SeePortraitService(OnboardingDesk desk, Pictures pictures, Looks looks) {
    this.desk = desk;
    this.pictures = pictures;
    this.looks = looks;
  }

  @Override
  public Outcome handle(Command command) {
    return OnboardingDesk.officer(command.by()).isEmpty()
        ? new NotPermitted()
        : desk.waiting(command.onboarding(), command.attempt(), command.by())
            .flatMap(it -> portrait(command, it))
            .<Outcome>map(Shown::new)
            .orElseGet(NoPortrait::new);
  }

  private Optional<byte[]> portrait(Command command, Onboarding.WaitingForPerson waiting) {
    var kept = waiting.attempt().scans().of(Scan.Kind.DOCUMENT).flatMap(Scan::portrait);
    var bytes = kept.flatMap(it -> pictures.find(command.onboarding().value(), it));
    if (bytes.isPresent()) {
      desk.inOne(() -> {
        looks.note(
            command.by(),
            AccessLog.What.DOCUMENT_PICTURE,
            waiting.institution(),
            waiting.candidate(),
            command.onboarding() + "|" + kept.get());
        return true;
      });
    }
    return bytes;
  }
}
