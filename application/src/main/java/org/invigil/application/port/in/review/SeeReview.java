package org.invigil.application.port.in.review;

import java.util.Map;
import java.util.Set;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.review.Review;
import org.invigil.domain.session.ExamSessionId;

/** How does the review of a session stand, who decided what, and what may I do in it now? */
public interface SeeReview {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Seen, ReviewRefusal {}

  /**
   * @param proctored false where too much of the exam has no recording
   * @param waiting pieces of the recording that have to be looked at before a verdict
   * @param steps what the actor may do in it as it stands
   * @param names of those who decided or advised; accounts that are gone have none
   */
  record Seen(
      Review review, boolean proctored, long waiting, Set<Step> steps, Map<StaffId, String> names)
      implements Outcome {

    public Seen {
      steps = Set.copyOf(steps);
      names = Map.copyOf(names);
    }

    public boolean may(Step step) {
      return steps.contains(step);
    }
  }

  /** What a person can do in a review. */
  enum Step {
    DECIDE_FLAGS,
    RECOMMEND,
    JUDGE,
    DECIDE_DISPUTE
  }
}
