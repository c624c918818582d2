package org.invigil.adapter.in.rest.exam;

import io.micronaut.serde.annotation.Serdeable;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.RetentionPolicy;
import org.invigil.domain.rule.Checked;

/** How long exam data is kept: {@code days} after the exam, or after the last of the course. */
@Serdeable
public record TermWire(From from, int days) {

  /** From when the days count. */
  public enum From {
    EXAM,
    COURSE
  }

  public static TermWire of(ExamTerm term) {
    return switch (term) {
      case ExamTerm.AfterExam(var days) -> new TermWire(From.EXAM, days);
      case ExamTerm.AfterCourse(var days) -> new TermWire(From.COURSE, days);
    };
  }

  /** Absent where the number of days is none that can be. */
  public Checked<ExamTerm> term() {
    return RetentionPolicy.readDays(days)
        .then(it ->
            new Checked.Valid<>(
                switch (from) {
                  case EXAM -> new ExamTerm.AfterExam(it);
                  case COURSE -> new ExamTerm.AfterCourse(it);
                }));
  }
}
