package org.invigil.application.port.in.onboarding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.onboarding.OnboardingId;
import org.invigil.domain.onboarding.RejectionReason;

/** An exams officer decides an attempt that waits for a person. */
public interface DecideAttempt {

  Outcome handle(Command command);

  record Command(Actor by, OnboardingId onboarding, int attempt, Decision decision, String note) {}

  sealed interface Decision {}

  /**
   * @param document its kind; where nothing is said, the kind that the machine read, else a
   *     passport
   * @param number of the document as read by the officer; where it is empty and the kind is the one
   *     that the machine read, the number that it read. Only a digest is kept.
   * @param admittedBecause the reason for a document of another kind, and only then
   */
  record Approve(Optional<DocumentKind> document, String number, String admittedBecause)
      implements Decision {
    @Override
    public String toString() {
      return "Approve[" + document + "]";
    }
  }

  record Reject(Set<RejectionReason> reasons) implements Decision {
    public Reject {
      reasons = Set.copyOf(reasons);
    }
  }

  sealed interface Outcome {}

  record Approved() implements Outcome {}

  record Rejected(List<RejectionReason> reasons, int attemptsLeft) implements Outcome {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }

  /** A rejection names a reason; another document, and only that, is admitted by one. */
  record ReasonMissing() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return "onboarding.reason-missing";
    }

    @Override
    public String sentence() {
      return "A rejection needs at least one reason; a document of another kind, and only that,"
          + " needs a reason to be admitted.";
    }
  }

  /** The attempt that waits is another one. */
  record AnotherAttempt() implements Outcome, NotThatAttempt {
    @Override
    public String sentence() {
      return "This is not the attempt that waits. Look at the onboarding again and decide then.";
    }
  }

  record NotWaiting(Standing standing) implements Outcome, NotFromHere {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoOnboarding() implements Outcome, NoSuchOnboarding {}
}
