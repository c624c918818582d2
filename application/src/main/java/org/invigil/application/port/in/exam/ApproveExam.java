package org.invigil.application.port.in.exam;

import java.time.Instant;
import java.util.OptionalLong;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.ExamId;

/** A named approver approves an exam for proctoring (EXM-5). */
public interface ApproveExam {

  Outcome handle(Command command);

  /**
   * @param version that was looked at; a plan that somebody changed since is not approved. Empty to
   *     approve it as it is
   */
  record Command(Actor by, ExamId exam, OptionalLong version) {

    public Command(Actor by, ExamId exam) {
      this(by, exam, OptionalLong.empty());
    }
  }

  sealed interface Outcome {}

  record Approved(StaffId by, Instant at) implements Outcome {}

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
      return "Somebody else changed this exam after you opened it. Look at it again, then approve.";
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
