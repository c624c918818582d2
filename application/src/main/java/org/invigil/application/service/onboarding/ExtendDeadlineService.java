package org.invigil.application.service.onboarding;

import java.time.Duration;
import java.time.Instant;
import org.invigil.application.port.in.onboarding.ExtendDeadline;
import org.invigil.application.port.in.onboarding.Standing;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.onboarding.DeadlineExtension;
import org.invigil.domain.onboarding.Onboarding;

/** Moves a deadline; what the old one closed is open again. */
public final class ExtendDeadlineService implements ExtendDeadline {

  private static final Duration FURTHEST = Duration.ofDays(366);

  private final OnboardingDesk desk;

  public ExtendDeadlineService(OnboardingDesk desk) {
    this.desk = desk;
  }

  @Override
  public Outcome handle(Command command) {
    return OnboardingDesk.officer(command.by())
        .map(officer -> desk.inOne(() -> extend(command, officer)))
        .orElseGet(NotPermitted::new);
  }

  private Outcome extend(Command command, StaffId officer) {
    return desk.find(command.onboarding(), command.by())
        .map(it -> extend(command, officer, it))
        .orElseGet(NoOnboarding::new);
  }

  private Outcome extend(Command command, StaffId officer, Stored<Onboarding> found) {
    if (!(found.value() instanceof Onboarding.Unsettled open)) {
      return new NotNow(Standing.of(desk.asOfNow(found)));
    }
    if (!isLater(command.until(), open)) {
      return new NotLater();
    }
    if (!Reasons.isGiven(command.reason())) {
      return new ReasonMissing();
    }
    var extension =
        new DeadlineExtension(command.until(), officer, desk.now(), command.reason().strip());
    desk.replace(found, open.extend(extension));
    return new Extended(command.until());
  }

  private boolean isLater(Instant until, Onboarding open) {
    var now = desk.now();
    return until.isAfter(now)
        && until.isAfter(open.file().deadline())
        && !until.isAfter(now.plus(FURTHEST));
  }
}
