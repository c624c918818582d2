package org.invigil.application.port.in.onboarding;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.OnboardingId;

/** An exams officer grants more attempts, with a reason that is kept (ONB-3). */
public interface GrantExtraAttempts {

  Outcome handle(Command command);

  record Command(Actor by, OnboardingId onboarding, int more, String reason) {}

  sealed interface Outcome {}

  record Granted(int attemptsLeft) implements Outcome {}

  record NotThatMany() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return "onboarding.extra-attempts";
    }

    @Override
    public String sentence() {
      return "Grant from one to twenty more attempts at once.";
    }
  }

  record ReasonMissing() implements Outcome, WithoutReason {}

  record NotNow(Standing standing) implements Outcome, NotFromHere {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoOnboarding() implements Outcome, NoSuchOnboarding {}
}
