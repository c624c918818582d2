package org.invigil.application.port.in.exam;

import java.time.Instant;
import java.util.Optional;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.GoToTest;

/** Staff who may see an exam see all of its plan, and what they may do with it. */
public interface SeeExamPlan {

  Outcome handle(Command command);

  record Command(Actor by, ExamId exam) {}

  sealed interface Outcome {}

  /**
   * @param version of what was seen; whoever changes or approves it says which one they saw
   * @param course its title
   * @param instructor their name
   * @param approver their name, where it is approved
   * @param mayPlan whether who asks may change it
   * @param mayApprove whether who asks may approve it
   * @param mayArrange whether who asks may assign staff to it
   */
  record Seen(
      Exam exam,
      long version,
      String course,
      String instructor,
      Optional<String> approver,
      GoToTest goToTest,
      Instant now,
      boolean mayPlan,
      boolean mayApprove,
      boolean mayArrange)
      implements Outcome {}

  record NoSuchExam() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "exam";
    }
  }
}
