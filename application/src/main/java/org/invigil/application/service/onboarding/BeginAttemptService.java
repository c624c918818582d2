package org.invigil.application.service.onboarding;

import org.invigil.application.port.in.onboarding.BeginAttempt;
import org.invigil.application.port.in.onboarding.Standing;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.Onboarding;

/** Begins the next attempt, or goes on with the one that is begun. */
public final class BeginAttemptService implements BeginAttempt {

  private final OnboardingDesk desk;

  public BeginAttemptService(OnboardingDesk desk) {
    this.desk = desk;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Candidate candidate)) {
      return new NotPermitted();
    }
    return desk.inOne(() -> desk.of(candidate).map(this::begin).orElseGet(NoOnboarding::new));
  }

  private Outcome begin(Stored<Onboarding> found) {
    return switch (desk.asOfNow(found)) {
      case Onboarding.MayTry it -> begin(found, it);
      case Onboarding.InAttempt it -> begun(it);
      case Onboarding it -> new NotNow(Standing.of(it));
    };
  }

  private Outcome begin(Stored<Onboarding> found, Onboarding.MayTry from) {
    return switch (from.begin(desk.now(), desk.limit(from))) {
      case Onboarding.Begun(var attempt) -> {
        desk.replace(found, attempt);
        yield begun(attempt);
      }
      case Onboarding.NoAttemptsLeft(var broken) -> new NoAttemptsLeft(broken);
    };
  }

  private Outcome begun(Onboarding.InAttempt it) {
    return new Begun(it.attempts(), desk.attemptsLeft(it));
  }
}
