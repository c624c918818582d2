package org.invigil.application.service.exam;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.invigil.application.port.in.exam.ListExams;
import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.exam.Course;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.GoToTest;
import org.invigil.domain.exam.Schedule;

/** Finds the exams that who asks may see, and puts what is coming first. */
public final class ListExamsService implements ListExams {

  private final Exams exams;
  private final Courses courses;
  private final InstantSource time;

  public ListExamsService(Exams exams, Courses courses, InstantSource time) {
    this.exams = exams;
    this.courses = courses;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return command.by() instanceof Actor.Staff by ? listed(by, time.instant()) : new NotPermitted();
  }

  private Listed listed(Actor.Staff by, Instant now) {
    var institution = by.institution();
    var mayArrange = Permission.ARRANGE_EXAMS.heldBy(by, institution);
    var seen =
        exams.of(institution).stream()
            .map(Stored::value)
            .filter(it -> Permission.SEE_EXAM.heldBy(by, institution, it.id()))
            .toList();
    return new Listed(
        courses.of(institution).stream()
            .map(Stored::value)
            .sorted(Comparator.comparing(Course::title, String.CASE_INSENSITIVE_ORDER))
            .map(it -> new OfCourse(it, of(it, seen, now)))
            .filter(it -> mayArrange || !it.exams().isEmpty())
            .toList(),
        seen.stream()
            .filter(it -> !it.countsForNothing() && !isOver(it, now))
            .sorted(Comparator.comparing(ListExamsService::opens))
            .toList(),
        mayArrange,
        now);
  }

  private static List<Exam> of(Course course, List<Exam> seen, Instant now) {
    var coming = Comparator.comparing(ListExamsService::opens);
    return seen.stream()
        .filter(it -> it.course().equals(course.id()))
        .sorted(
            Comparator.comparing((Exam it) -> isOver(it, now))
                .thenComparing((one, other) ->
                    isOver(one, now) ? coming.compare(other, one) : coming.compare(one, other)))
        .toList();
  }

  private static boolean isOver(Exam exam, Instant now) {
    return exam.goToTest(now) instanceof GoToTest.Closed;
  }

  private static Instant opens(Exam exam) {
    return switch (exam.plan().schedule()) {
      case Schedule.Window window -> window.opens();
      case Schedule.Practice always -> Instant.MAX;
    };
  }
}
