package org.invigil.application.port.in.exam;

import java.time.Instant;
import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.Course;
import org.invigil.domain.exam.Exam;

/**
 * Which exams are there, course by course? Exams officers see all of their institution, others
 * those they are assigned to.
 */
public interface ListExams {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  /**
   * @param courses by title; one without exams is shown to who may arrange exams
   * @param coming exams that are not over, those first that open first
   * @param mayArrange whether who asks may create courses and exams
   */
  record Listed(List<OfCourse> courses, List<Exam> coming, boolean mayArrange, Instant now)
      implements Outcome {

    public Listed {
      courses = List.copyOf(courses);
      coming = List.copyOf(coming);
    }
  }

  /**
   * @param exams what is coming first, then practice, then what is over, the latest first
   */
  record OfCourse(Course course, List<Exam> exams) {

    public OfCourse {
      exams = List.copyOf(exams);
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
