package org.invigil.adapter.in.rest.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.in.exam.CreateExam;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.exam.ExamPlan;
import org.invigil.domain.exam.Item;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Service;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.rule.Checked;
import org.jspecify.annotations.Nullable;

/**
 * An exam as an exams officer wishes it. Either {@code opens} and {@code closes} as instants, or
 * {@code localOpens} and {@code localCloses} as people read them in {@code zone}, or {@code
 * practice}. What is left out is as in the specification: nothing permitted, no room scan.
 */
@Serdeable
record ExamWish(
    UUID course,
    UUID instructor,
    String title,
    @Nullable Instant opens,
    @Nullable Instant closes,
    @Nullable LocalDateTime localOpens,
    @Nullable LocalDateTime localCloses,
    @Nullable String zone,
    @Nullable Boolean practice,
    String duration,
    String address,
    @Nullable String guidelines,
    @Nullable PermitsWire permits,
    @Nullable Service service,
    @Nullable Set<Capture> captures,
    String technicalContact,
    String schoolContact,
    @Nullable TermWire retention,
    @Nullable LockDown lockDown) {

  /** What is permitted; what is left out is not. */
  @Serdeable
  record PermitsWire(
      @Nullable Set<Item> items,
      @Nullable List<String> calculatorModels,
      @Nullable Set<String> programs,
      @Nullable Set<String> pages,
      @Nullable Boolean leavingTheRoom,
      @Nullable Boolean anotherPerson,
      @Nullable Boolean backgroundNoise,
      @Nullable Boolean severalDisplays,
      @Nullable String longestBreak) {

    CreateExam.Permits permits(Optional<Duration> longest) {
      return new CreateExam.Permits(
          items == null ? Set.of() : items,
          calculatorModels == null ? List.of() : calculatorModels,
          programs == null ? Set.of() : programs,
          pages == null ? Set.of() : pages,
          Boolean.TRUE.equals(leavingTheRoom),
          Boolean.TRUE.equals(anotherPerson),
          Boolean.TRUE.equals(backgroundNoise),
          Boolean.TRUE.equals(severalDisplays),
          longest);
    }
  }

  /** Absent where the times are incomplete. */
  Optional<CreateExam.Times> times() {
    var in = zone == null ? "UTC" : zone;
    if (Boolean.TRUE.equals(practice)) {
      return Optional.of(new CreateExam.AsPractice(in));
    }
    if (opens != null && closes != null) {
      return Optional.of(new CreateExam.AtInstants(opens, closes, in));
    }
    return localOpens != null && localCloses != null
        ? Optional.of(new CreateExam.AtLocalTimes(localOpens, localCloses, in))
        : Optional.empty();
  }

  Checked<Optional<Duration>> longestBreak() {
    return permits == null || permits.longestBreak() == null
        ? new Checked.Valid<>(Optional.empty())
        : Lengths.read(permits.longestBreak()).then(it -> new Checked.Valid<>(Optional.of(it)));
  }

  CreateExam.Command command(
      Actor by,
      CreateExam.Times times,
      Optional<ExamTerm> term,
      Duration lasts,
      Optional<Duration> longest) {
    return new CreateExam.Command(
        by,
        new CourseId(course),
        new StaffId(instructor),
        title,
        times,
        lasts,
        address,
        guidelines == null ? "" : guidelines,
        permits == null ? CreateExam.Permits.NOTHING : permits.permits(longest),
        service == null ? Service.RECORD_AND_REVIEW : service,
        captures == null ? ExamPlan.USUAL_CAPTURES : captures,
        technicalContact,
        schoolContact,
        term,
        lockDown == null ? LockDown.NONE : lockDown);
  }
}
