package org.invigil.application.port.in.onboarding;

import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.RejectionReason;

/** A candidate submits both scans as a whole. Software answers at once, or a person will. */
public interface SubmitAttempt {

  Outcome handle(Command command);

  record Command(Actor by, int attempt) {}

  sealed interface Outcome {}

  /** Everything is certain. */
  record Approved() implements Outcome {}

  /** A person looks at it; this is not a failed attempt. */
  record Waiting(int attemptsLeft) implements Outcome {}

  /** Every reason at once; a letter with the same words is on its way. */
  record Rejected(List<RejectionReason> reasons, int attemptsLeft) implements Outcome {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }

  /** That attempt is not the one being taken. */
  record AnotherAttempt() implements Outcome, NotThatAttempt {
    @Override
    public String sentence() {
      return "This is not the attempt that is begun. Look up its number and submit that one.";
    }
  }

  record NotNow(Standing standing) implements Outcome, NotFromHere {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoOnboarding() implements Outcome, NoSuchOnboarding {}
}
