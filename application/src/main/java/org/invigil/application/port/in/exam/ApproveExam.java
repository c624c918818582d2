package org.invigil.application.port.in.exam;

import java.time.Instant;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.ExamId;

/** A named approver approves an exam for proctoring (EXM-5). */
public interface ApproveExam {

  Outcome handle(Command command);

  record Command(Actor by, ExamId exam) {}

  sealed interface Outcome {}

  record Approved(StaffId by, Instant at) implements Outcome {}

  record NoSuchExam() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "exam";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
