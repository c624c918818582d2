package org.invigil.application.port.in.access;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.ExamId;

/** An exams officer assigns a member of staff to an exam, or releases them. */
public interface AssignStaff {

  Outcome handle(Command command);

  record Command(Actor by, StaffId staff, ExamId exam, boolean assigned) {}

  sealed interface Outcome {}

  record Done() implements Outcome {}

  record NoSuchStaff() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "staff";
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
