package org.invigil.application.service.onboarding;

import java.util.Optional;
import org.invigil.application.port.in.onboarding.SeeScan;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.Pictures;
import org.invigil.application.service.review.Looks;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.Attempt;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.Scan;

/**
 * Shows a scan to the candidate who took it, or to the officer who decides about it, whose look is
 * logged before anything is shown.
 */
public final class SeeScanService implements SeeScan {

  private final OnboardingDesk desk;
  private final Pictures pictures;
  private final Looks looks;

  public SeeScanService(OnboardingDesk desk, Pictures pictures, Looks looks) {
    this.desk = desk;
    this.pictures = pictures;
    this.looks = looks;
  }

  @Override
  public Outcome handle(Command command) {
    return switch (command.by()) {
      case Actor.Candidate it -> show(command, it);
      case Actor.Staff it when OnboardingDesk.officer(it).isPresent() -> show(command);
      case Actor.Staff _, Actor.Uploader _, Actor.System _ -> new NotPermitted();
    };
  }

  private Outcome show(Command command, Actor.Candidate candidate) {
    return desk.of(candidate).filter(it -> it.value().id().equals(command.onboarding())).isPresent()
        ? show(command)
        : new NoScan();
  }

  private Outcome show(Command command) {
    return desk.find(command.onboarding(), command.by())
        .flatMap(it -> scan(command, it.value(), desk.asOfNow(it)))
        .<Outcome>map(Shown::new)
        .orElseGet(NoScan::new);
  }

  private Optional<byte[]> scan(Command command, Onboarding kept, Onboarding now) {
    var scan = attempt(now, command.attempt()).flatMap(it -> it.scans().of(command.kind()));
    var bytes = scan.flatMap(it -> pictures.find(command.onboarding().value(), it.picture()));
    if (bytes.isPresent() && command.by() instanceof Actor.Staff) {
      var thing = command.onboarding() + "|" + scan.get().picture();
      desk.inOne(() -> {
        looks.note(command.by(), what(command.kind()), kept.institution(), kept.candidate(), thing);
        return true;
      });
    }
    return bytes;
  }

  private static AccessLog.What what(Scan.Kind kind) {
    return switch (kind) {
      case FACE -> AccessLog.What.FACE_PICTURE;
      case DOCUMENT -> AccessLog.What.DOCUMENT_PICTURE;
    };
  }

  /** Of a decided attempt nobody needs to look at the scans any more. */
  private static Optional<Attempt> attempt(Onboarding of, int number) {
    var attempt =
        switch (of) {
          case Onboarding.InAttempt it -> Optional.of(it.attempt());
          case Onboarding.WaitingForPerson it -> Optional.of(it.attempt());
          case Onboarding.Invited _,
              Onboarding.Rejected _,
              Onboarding.Approved _,
              Onboarding.Expired _,
              Onboarding.Closed _ ->
              Optional.<Attempt>empty();
        };
    return attempt.filter(it -> it.number() == number);
  }
}
