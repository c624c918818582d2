package org.invigil.application.service.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.RetentionPolicy;
import org.invigil.domain.retention.Shortening;

/** Works out when the data of an exam is erased, from institution, course and exam. */
public final class ErasureDates {

  private final Exams exams;
  private final Courses courses;
  private final Institutions institutions;
  private final InstantSource time;

  /** The date, the policy in words, and when the exam is over for the candidate. */
  public record ErasureDate(Instant due, String policy, Instant ended) {}

  public ErasureDates(Exams exams, Courses courses, Institutions institutions, InstantSource time) {
    this.exams = exams;
    this.courses = courses;
    this.institutions = institutions;
    this.time = time;
  }

  public ErasureDate of(Exam exam, Optional<Enrolment> enrolment) {
    return of(exam, enrolment, policyOf(exam.institution()));
  }

  /** As it would be under another policy. */
  ErasureDate of(Exam exam, Optional<Enrolment> enrolment, RetentionPolicy policy) {
    var now = time.instant();
    var ended = endedFor(exam, enrolment, now);
    var lastOfCourse =
        exams.ofCourse(exam.course()).stream()
            .map(it -> it.value().plan().schedule())
            .filter(Schedule.Window.class::isInstance)
            .map(it -> it.endedFor(now))
            .max(ChronoZonedDateTime.timeLineOrder())
            .orElse(ended);
    var shortenings =
        List.of(
            courses.find(exam.course()).map(it -> it.value().retention()).orElse(Shortening.NONE),
            exam.plan().retention());
    return new ErasureDate(
        policy.examDataDue(ended, lastOfCourse, shortenings), policy.inWords(), ended.toInstant());
  }

  public ErasureDate ofOnboarding(InstitutionId institution) {
    var now = time.instant();
    var policy = policyOf(institution);
    return new ErasureDate(
        policy.onboardingDataDue(now.atZone(ZoneOffset.UTC)), policy.inWords(), now);
  }

  boolean hasCome(ErasureDate date) {
    return !time.instant().isBefore(date.due());
  }

  private static ZonedDateTime endedFor(Exam exam, Optional<Enrolment> enrolment, Instant now) {
    var schedule = exam.plan().schedule();
    var ended = schedule.endedFor(now);
    return enrolment
        .flatMap(Enrolment::openAgainUntil)
        .map(it -> it.atZone(schedule.zone()))
        .filter(it -> it.isAfter(ended))
        .orElse(ended);
  }

  RetentionPolicy policyOf(InstitutionId institution) {
    return institutions
        .find(institution)
        .orElseThrow(() -> new IllegalStateException("no such institution"))
        .value()
        .settings()
        .retention();
  }
}
