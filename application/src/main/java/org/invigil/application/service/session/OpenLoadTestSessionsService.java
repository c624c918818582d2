package org.invigil.application.service.session;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.invigil.application.port.in.session.BeginSitting;
import org.invigil.application.port.in.session.OpenLoadTestSessions;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.candidate.CandidateIdentifier;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.exam.Capture;
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
import org.invigil.domain.session.CheckedIn;
import org.invigil.domain.text.EmailAddress;
import org.invigil.domain.text.PersonName;

/** Makes a practice exam and candidates without an address, and begins a sitting for each. */
public final class OpenLoadTestSessionsService implements OpenLoadTestSessions {

  private final String secret;
  private final Institutions institutions;
  private final Exams exams;
  private final Candidates candidates;
  private final BeginSitting begin;
  private final Chance chance;
  private final InstantSource time;

  public OpenLoadTestSessionsService(
      String secret,
      Institutions institutions,
      Exams exams,
      Candidates candidates,
      BeginSitting begin,
      Chance chance,
      InstantSource time) {
    this.secret = secret;
    this.institutions = institutions;
    this.exams = exams;
    this.candidates = candidates;
    this.begin = begin;
    this.chance = chance;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    if (!MessageDigest.isEqual(bytes(secret), bytes(command.secret()))) {
      return new OpenLoadTestSessions.NotPermitted();
    }
    if (command.count() < 1 || command.count() > MOST) {
      return new NoSuchCount();
    }
    var institution = institution();
    var exam = exam(institution);
    return new Opened(
        exam, Stream.generate(() -> open(institution, exam)).limit(command.count()).toList());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private InstitutionId institution() {
    var there = institutions.everyOne();
    if (!there.isEmpty()) {
      return there.getFirst().value().id();
    }
    var made =
        new Institution(
            new InstitutionId(chance.identifier()),
            "Load test",
            InstitutionSettings.USUAL,
            time.instant());
    institutions.add(made);
    return made.id();
  }

  private ExamId exam(InstitutionId institution) {
    var plan =
        new ExamPlan(
            "Load test",
            new Schedule.Practice(ZoneOffset.UTC),
            Duration.ofHours(24),
            URI.create("http://localhost/load-test"),
            "",
            ExamRules.STRICT,
            Service.RECORD_AND_REVIEW,
            Set.of(Capture.CAMERA),
            new Contacts("nobody", "nobody"),
            Shortening.NONE,
            LockDown.NONE);
    var exam =
        Exam.planned(
            new ExamId(chance.identifier()),
            institution,
            new CourseId(chance.identifier()),
            new StaffId(chance.identifier()),
            plan);
    exams.add(exam);
    return exam.id();
  }

  private Open open(InstitutionId institution, ExamId exam) {
    var id = new CandidateId(chance.identifier());
    candidates.add(
        Candidate.register(
            id,
            institution,
            new CandidateIdentifier("load-" + id.value()),
            EmailAddress.read("load-" + id.value() + "@example.org").orThrow(),
            new PersonName("Load Test"),
            time.instant()));
    var checkedIn =
        new CheckedIn(new CheckInId(chance.identifier()), institution, exam, id, Set.of());
    var outcome = begin.handle(new BeginSitting.Command(new Actor.System(institution), checkedIn));
    return switch (outcome) {
      case BeginSitting.Begun begun ->
          new Open(begun.session(), begun.sitting(), begun.uploadToken(), begun.serverTime());
      case BeginSitting.AlreadyOver no -> throw cannotBe(no);
      case BeginSitting.TimeIsUp no -> throw cannotBe(no);
      case BeginSitting.NoSuchExam no -> throw cannotBe(no);
      case SessionRefusal no -> throw cannotBe(no);
    };
  }

  private static IllegalStateException cannotBe(Object outcome) {
    return new IllegalStateException("a candidate just made cannot begin: " + outcome);
  }
}
