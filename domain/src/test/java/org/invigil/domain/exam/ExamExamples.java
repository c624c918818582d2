package org.invigil.domain.exam;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.Shortening;

/** Valid exams for tests. */
final class ExamExamples {

  static final Instant OPENS = Instant.parse("2030-05-06T09:00:00Z");
  static final Instant CLOSES = Instant.parse("2030-05-06T12:00:00Z");
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private ExamExamples() {}

  static ExamPlan plan(Schedule schedule, ExamRules rules) {
    return new ExamPlan(
        "Thermodynamics",
        schedule,
        Duration.ofHours(2),
        URI.create("https://lms.example.org/t"),
        "Bring your own paper.",
        rules,
        Service.RECORD_AND_REVIEW,
        ExamPlan.USUAL_CAPTURES,
        new Contacts("help@example.org", "exams@example.org"),
        Shortening.NONE,
        LockDown.NONE);
  }

  static Exam exam(ExamPlan plan) {
    return Exam.planned(
        new ExamId(new UUID(0, 1)),
        new InstitutionId(new UUID(0, 2)),
        new CourseId(new UUID(0, 3)),
        new StaffId(new UUID(0, 4)),
        plan);
  }

  static Exam exam() {
    return exam(plan(new Schedule.Window(OPENS, CLOSES, LONDON), ExamRules.STRICT));
  }

  static Enrolment enrolment() {
    return Enrolment.of(
        new EnrolmentId(new UUID(0, 5)),
        new InstitutionId(new UUID(0, 2)),
        new ExamId(new UUID(0, 1)),
        new CandidateId(new UUID(0, 6)));
  }
}
