package org.invigil.application.service.onboarding;

import java.time.Duration;
import java.util.Optional;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.Onboarding;

/** Shows an onboarding as it stands at this moment. */
public final class SeeOnboardingService implements SeeOnboarding {

  private final OnboardingDesk desk;
  private final Onboardings onboardings;

  public SeeOnboardingService(OnboardingDesk desk, Onboardings onboardings) {
    this.desk = desk;
    this.onboardings = onboardings;
  }

  @Override
  public Outcome handle(Command command) {
    if (!mayLook(command)) {
      return new NotPermitted();
    }
    return find(command).map(this::seen).orElseGet(NoOnboarding::new);
  }

  private static boolean mayLook(Command command) {
    return switch (command.by()) {
      case Actor.Candidate it -> it.id().equals(command.candidate());
      case Actor.Staff it -> OnboardingDesk.officer(it).isPresent();
      case Actor.Uploader _, Actor.System _ -> false;
    };
  }

  private Optional<Stored<Onboarding>> find(Command command) {
    return onboardings
        .of(command.candidate())
        .filter(it -> it.value().institution().equals(command.by().institution()));
  }

  private Outcome seen(Stored<Onboarding> found) {
    var current = desk.asOfNow(found);
    var left = desk.attemptsLeft(current);
    return current instanceof Onboarding.WaitingForPerson it
        ? new Seen(current, left, it.age(desk.now()), place(it))
        : new Seen(current, left, Duration.ZERO, 0);
  }

  private long place(Onboarding.WaitingForPerson it) {
    return 1 + onboardings.waitingBefore(it.institution(), it.since());
  }
}
