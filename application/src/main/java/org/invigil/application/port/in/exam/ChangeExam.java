package org.invigil.application.port.in.exam;

import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.rule.RuleBroken;

/**
 * An exams officer changes the plan of an exam, or its instructor proposes a change: either way a
 * changed plan waits for approval again (EXM-5).
 */
public interface ChangeExam {

  Outcome handle(Command command);

  /**
   * @param version that was seen; a plan that somebody else changed since is not overwritten
   */
  record Command(Actor by, ExamId exam, long version, PlanWish plan) {}

  sealed interface Outcome {}

  record Changed(Exam exam) implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  /** Somebody else changed it after it was looked at; nothing was kept. */
  record ChangedMeanwhile() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "exam.changed-meanwhile";
    }

    @Override
    public String sentence() {
      return "Somebody else changed this exam after you opened it. Look at what changed, then"
          + " send yours again.";
    }
  }

  record NoSuchExam() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "exam";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
