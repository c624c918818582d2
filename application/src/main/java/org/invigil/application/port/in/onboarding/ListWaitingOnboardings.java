package org.invigil.application.port.in.onboarding;

import java.time.Duration;
import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.Onboarding;

/** An exams officer asks what waits for a decision, the longest waiting first. */
public interface ListWaitingOnboardings {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  record Waiting(List<One> all) implements Outcome {
    public Waiting {
      all = List.copyOf(all);
    }
  }

  /** One that waits, and how long. */
  record One(Onboarding.WaitingForPerson onboarding, Duration age) {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
