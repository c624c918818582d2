package org.invigil.application.port.in.exam;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.Item;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Service;
import org.invigil.domain.retention.ExamTerm;

/** What somebody wishes an exam to be (EXM-1), before it is known whether the rules allow it. */
public record PlanWish(
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
    LockDown lockDown) {

  /** When it may be sat; the zone as in {@code Europe/London}. */
  public sealed interface Times {
    String zone();
  }

  /** Nobody has said when yet. */
  public record NotYet(String zone) implements Times {}

  public record AtInstants(Instant opens, Instant closes, String zone) implements Times {}

  /** As people read it on the wall, in the exam's zone. */
  public record AtLocalTimes(LocalDateTime opens, LocalDateTime closes, String zone)
      implements Times {}

  /** At any time, and it counts for nothing. */
  public record AsPractice(String zone) implements Times {}

  /** What it permits (EXM-2); no longest break means the institution's. */
  public record Permits(
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
}
