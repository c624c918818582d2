package org.invigil.application.port.in.onboarding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.RejectionReason;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.PictureFault;

/** A candidate submits both scans as a whole. Software answers at once, or a person will. */
public interface SubmitAttempt {

  Outcome handle(Command command);

  record Command(Actor by, int attempt) {}

  sealed interface Outcome {}

  /** Everything is certain. */
  record Approved() implements Outcome {}

  /** A person looks at it; this is not a failed attempt. */
  record Waiting(int attemptsLeft) implements Outcome {}

  /**
   * Every reason at once; a letter with the same words is on its way.
   *
   * @param faults what is wrong with which scan, as prompts; a scan that is missing has none
   */
  record Rejected(
      List<RejectionReason> reasons, Map<Scan.Kind, Set<PictureFault>> faults, int attemptsLeft)
      implements Outcome {
    public Rejected {
      reasons = List.copyOf(reasons);
      faults = Map.copyOf(faults);
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
