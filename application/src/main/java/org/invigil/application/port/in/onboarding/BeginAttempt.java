package org.invigil.application.port.in.onboarding;

import org.invigil.application.port.in.BrokenRule;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.rule.RuleBroken;

/** A candidate begins to take the scans of the next attempt; one that is begun goes on. */
public interface BeginAttempt {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  /**
   * @param left how many attempts may follow this one
   */
  record Begun(int attempt, int left) implements Outcome {}

  record NoAttemptsLeft(RuleBroken broken) implements Outcome, BrokenRule {
    @Override
    public Kind kind() {
      return Kind.TOO_MANY;
    }
  }

  record NotNow(Standing standing) implements Outcome, NotFromHere {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoOnboarding() implements Outcome, NoSuchOnboarding {}
}
