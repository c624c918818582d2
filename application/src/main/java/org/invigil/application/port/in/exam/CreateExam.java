package org.invigil.application.port.in.exam;

import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.rule.RuleBroken;

/** An exams officer creates an exam (EXM-1). Nobody sits it before it is approved. */
public interface CreateExam {

  Outcome handle(Command command);

  record Command(Actor by, CourseId course, StaffId instructor, PlanWish plan) {}

  sealed interface Outcome {}

  record Created(ExamId exam) implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record NoSuchCourse() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "course";
    }
  }

  record NoSuchInstructor() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "instructor";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
