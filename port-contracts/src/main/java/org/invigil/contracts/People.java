package org.invigil.contracts;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.invigil.domain.access.LockOut;
import org.invigil.domain.access.PasswordHash;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.candidate.CandidateIdentifier;
import org.invigil.domain.exam.Contacts;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.ExamPlan;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.exam.Service;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.institution.InstitutionSettings;
import org.invigil.domain.retention.Shortening;
import org.invigil.domain.text.EmailAddress;
import org.invigil.domain.text.PersonName;

/** Valid people, exams and institutions for tests; each call makes another one. */
public final class People {

  public static final Instant TEN = Instant.parse("2030-05-06T10:00:00Z");
  public static final Instant NOON = Instant.parse("2030-05-06T12:00:00Z");

  private static final AtomicLong LATEST = new AtomicLong(System.currentTimeMillis() << 16);

  private People() {}

  /** Ordered by time, as the identifiers of the product are. */
  public static UUID identifier() {
    return new UUID(LATEST.incrementAndGet(), UUID.randomUUID().getLeastSignificantBits());
  }

  public static Institution institution() {
    return new Institution(
        new InstitutionId(UUID.randomUUID()), "School of Practice", InstitutionSettings.USUAL, TEN);
  }

  public static StaffAccount staff(InstitutionId institution, Role... roles) {
    var id = UUID.randomUUID();
    return new StaffAccount(
        new StaffId(id),
        institution,
        new PersonName("Maria Example"),
        EmailAddress.read("staff-" + id + "@example.org").orThrow(),
        new PasswordHash("unused"),
        Set.of(roles),
        Set.of(),
        LockOut.NONE);
  }

  public static Candidate candidate(InstitutionId institution) {
    var id = identifier();
    return Candidate.register(
        new CandidateId(id),
        institution,
        new CandidateIdentifier("s-" + id),
        EmailAddress.read("candidate-" + id + "@example.org").orThrow(),
        new PersonName("Thi Minh Anh Nguyễn"),
        TEN);
  }

  public static ExamPlan plan() {
    return new ExamPlan(
        "Thermodynamics",
        new Schedule.Window(TEN, NOON, ZoneId.of("Europe/London")),
        Duration.ofHours(2),
        URI.create("https://lms.example.org/thermodynamics"),
        "",
        ExamRules.STRICT,
        Service.RECORD_AND_REVIEW,
        ExamPlan.USUAL_CAPTURES,
        new Contacts("help@example.org", "exams@example.org"),
        Shortening.NONE,
        LockDown.NONE);
  }

  public static Exam exam(InstitutionId institution) {
    return exam(institution, plan());
  }

  public static Exam exam(InstitutionId institution, ExamPlan plan) {
    return Exam.planned(
        new ExamId(identifier()),
        institution,
        new CourseId(UUID.randomUUID()),
        new StaffId(UUID.randomUUID()),
        plan);
  }
}
