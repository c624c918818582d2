package org.invigil.application.port.in.onboarding;

import java.time.Instant;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.OnboardingId;

/** An exams officer gives more time, with a reason that is kept (ONB-1). */
public interface ExtendDeadline {

  Outcome handle(Command command);

  record Command(Actor by, OnboardingId onboarding, Instant until, String reason) {}

  sealed interface Outcome {}

  record Extended(Instant until) implements Outcome {}

  /** The new deadline is not later than both the old one and now, or more than a year ahead. */
  record NotLater() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return "onboarding.deadline-not-later";
    }

    @Override
    public String sentence() {
      return "The new deadline must be later than the present one and than now, and at most a year"
          + " ahead.";
    }
  }

  record ReasonMissing() implements Outcome, WithoutReason {}

  record NotNow(Standing standing) implements Outcome, NotFromHere {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoOnboarding() implements Outcome, NoSuchOnboarding {}
}
