package org.invigil.application.port.in.exam;

import java.util.Optional;
import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.rule.RuleBroken;

/** An exams officer creates a course; it may shorten retention (RET-3). */
public interface CreateCourse {

  Outcome handle(Command command);

  record Command(Actor by, String title, Optional<ExamTerm> retention) {}

  sealed interface Outcome {}

  record Created(CourseId course) implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
