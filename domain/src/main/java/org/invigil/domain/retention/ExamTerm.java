package org.invigil.domain.retention;

import java.time.ZonedDateTime;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How long exam data is kept (RET-1), in calendar days of the exam's time zone: a day is a day also
 * when clocks change in it.
 */
@ValueObject
public sealed interface ExamTerm {

  int days();

  ZonedDateTime endsFor(ZonedDateTime examEnded, ZonedDateTime lastOfCourseEnded);

  /** Counted from the end of the exam itself. */
  record AfterExam(int days) implements ExamTerm {

    public AfterExam {
      RetentionPolicy.requireDays(days);
    }

    @Override
    public ZonedDateTime endsFor(ZonedDateTime examEnded, ZonedDateTime lastOfCourseEnded) {
      return examEnded.plusDays(days);
    }
  }

  /** Counted from the end of the last exam of the course. */
  record AfterCourse(int days) implements ExamTerm {

    public AfterCourse {
      RetentionPolicy.requireDays(days);
    }

    @Override
    public ZonedDateTime endsFor(ZonedDateTime examEnded, ZonedDateTime lastOfCourseEnded) {
      var last = lastOfCourseEnded.isBefore(examEnded) ? examEnded : lastOfCourseEnded;
      return last.plusDays(days);
    }
  }
}
