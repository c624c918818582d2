package org.invigil.application.port.in.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.review.Review;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Intervention;

/**
 * How does the review of a session stand, what was done and said while it ran, who decided what,
 * and what may I do in it now?
 */
public interface SeeReview {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Seen, ReviewRefusal {}

  /**
   * @param proctored false where too much of the exam has no recording
   * @param waiting pieces of the recording that have to be looked at before a verdict
   * @param steps what the actor may do in it as it stands
   * @param done what staff did while the exam ran, and when a hand was raised, oldest first
   * @param said what was written then, oldest first
   * @param names of the staff who stand in it; accounts that are gone have none
   */
  record Seen(
      Review review,
      boolean proctored,
      long waiting,
      Set<Step> steps,
      List<Intervention> done,
      List<ChatMessage> said,
      Map<StaffId, String> names)
      implements Outcome {

    public Seen {
      done = List.copyOf(done);
      said = List.copyOf(said);
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
