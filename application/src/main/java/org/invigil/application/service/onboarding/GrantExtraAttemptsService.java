package org.invigil.application.service.onboarding;

import org.invigil.application.port.in.onboarding.GrantExtraAttempts;
import org.invigil.application.port.in.onboarding.Standing;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.onboarding.ExtraAttempts;
import org.invigil.domain.onboarding.Onboarding;

/** Adds attempts to those that everybody has. */
public final class GrantExtraAttemptsService implements GrantExtraAttempts {

  private final OnboardingDesk desk;

  public GrantExtraAttemptsService(OnboardingDesk desk) {
    this.desk = desk;
  }

  @Override
  public Outcome handle(Command command) {
    return OnboardingDesk.officer(command.by())
        .map(officer -> desk.inOne(() -> grant(command, officer)))
        .orElseGet(NotPermitted::new);
  }

  private Outcome grant(Command command, StaffId officer) {
    return desk.find(command.onboarding(), command.by())
        .map(it -> grant(command, officer, it))
        .orElseGet(NoOnboarding::new);
  }

  private Outcome grant(Command command, StaffId officer, Stored<Onboarding> found) {
    if (!(found.value() instanceof Onboarding.Unsettled open)) {
      return new NotNow(Standing.of(desk.asOfNow(found)));
    }
    if (command.more() < 1 || command.more() > ExtraAttempts.MOST) {
      return new NotThatMany();
    }
    if (!Reasons.isGiven(command.reason())) {
      return new ReasonMissing();
    }
    var more =
        open.grant(
            new ExtraAttempts(command.more(), officer, desk.now(), command.reason().strip()));
    desk.replace(found, more);
    return new Granted(desk.attemptsLeft(more));
  }
}
