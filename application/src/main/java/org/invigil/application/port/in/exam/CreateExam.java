package org.invigil.application.port.in.exam;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Item;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Service;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.rule.RuleBroken;

/** An exams officer creates an exam (EXM-1). Nobody sits it before it is approved. */
public interface CreateExam {

  Outcome handle(Command command);

  record Command(
      Actor by,
      CourseId course,
      StaffId instructor,
      String title,
      Times times,
      Duration duration,
      String address,
      String ownGuidelines,
      Permits permits,
      Service service,
      Set<Capture> captures,
      String technicalContact,
      String schoolContact,
      Optional<ExamTerm> retention,
      LockDown lockDown) {}

  /** When it may be sat; the zone as in {@code Europe/London}. */
  sealed interface Times {
    String zone();
  }

  record AtInstants(Instant opens, Instant closes, String zone) implements Times {}

  /** As people read it on the wall, in the exam's zone. */
  record AtLocalTimes(LocalDateTime opens, LocalDateTime closes, String zone) implements Times {}

  /** At any time, and it counts for nothing. */
  record AsPractice(String zone) implements Times {}

  /** What it permits (EXM-2); no longest break means the institution's. */
  record Permits(
      Set<Item> items,
      List<String> calculatorModels,
      Set<String> programs,
      Set<String> pages,
      boolean leavingTheRoom,
      boolean anotherPerson,
      boolean backgroundNoise,
      boolean severalDisplays,
      Optional<Duration> longestBreak) {

    public static final Permits NOTHING =
        new Permits(
            Set.of(), List.of(), Set.of(), Set.of(), false, false, false, false, Optional.empty());
  }

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
