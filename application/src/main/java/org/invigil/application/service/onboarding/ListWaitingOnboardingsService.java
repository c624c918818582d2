package org.invigil.application.service.onboarding;

import java.util.List;
import java.util.stream.Stream;
import org.invigil.application.port.in.onboarding.ListWaitingOnboardings;
import org.invigil.application.port.out.Onboardings;
import org.invigil.domain.onboarding.Onboarding;

/** Lists what waits for an exams officer, with its age. */
public final class ListWaitingOnboardingsService implements ListWaitingOnboardings {

  private final Onboardings onboardings;
  private final OnboardingDesk desk;

  public ListWaitingOnboardingsService(Onboardings onboardings, OnboardingDesk desk) {
    this.onboardings = onboardings;
    this.desk = desk;
  }

  @Override
  public Outcome handle(Command command) {
    if (OnboardingDesk.officer(command.by()).isEmpty()) {
      return new NotPermitted();
    }
    List<One> all =
        onboardings.waiting(command.by().institution()).stream()
            .flatMap(it -> waiting(it.value()))
            .map(it -> new One(it, it.age(desk.now())))
            .toList();
    return new Waiting(all);
  }

  private static Stream<Onboarding.WaitingForPerson> waiting(Onboarding it) {
    return it instanceof Onboarding.WaitingForPerson waits ? Stream.of(waits) : Stream.empty();
  }
}
