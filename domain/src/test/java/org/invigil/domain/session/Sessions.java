package org.invigil.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Service;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSession.Running;

/** Sessions for tests: two hours from ten o'clock, half an hour additional. */
public final class Sessions {

  public static final Instant TEN = Instant.parse("2026-11-02T10:00:00Z");
  public static final InstitutionId SCHOOL = new InstitutionId(new UUID(1, 1));
  public static final ExamId EXAM = new ExamId(new UUID(2, 1));
  public static final CandidateId CANDIDATE = new CandidateId(new UUID(3, 1));
  public static final ExamSessionId SESSION = new ExamSessionId(new UUID(4, 1));
  public static final StaffId STAFF = new StaffId(new UUID(5, 1));

  private Sessions() {}

  public static SessionPlan plan(Service service) {
    return plan(service, BreakPolicy.FIVE_MINUTES, EnumSet.of(Capture.CAMERA));
  }

  public static SessionPlan plan(Service service, BreakPolicy breaks, Set<Capture> captured) {
    return new SessionPlan(
        SESSION,
        SCHOOL,
        EXAM,
        CANDIDATE,
        service,
        captured,
        "https://lms.example.org/exam",
        "help@example.org",
        TEN,
        Duration.ofHours(2),
        Duration.ofMinutes(30),
        breaks,
        Duration.ofSeconds(30),
        WatchList.USUAL,
        Permitted.NOTHING);
  }

  public static Running running() {
    return running(Service.RECORD_AND_REVIEW);
  }

  public static Running running(Service service) {
    return Running.begin(plan(service), checkedIn(1));
  }

  public static CheckedIn checkedIn(int number) {
    return new CheckedIn(new CheckInId(new UUID(6, number)), SCHOOL, EXAM, CANDIDATE, Set.of());
  }

  public static Instant at(String timeOfDay) {
    return Instant.parse("2026-11-02T" + timeOfDay + "Z");
  }

  public static Actor.Staff staff(Role... roles) {
    return new Actor.Staff(STAFF, SCHOOL, Set.of(roles), Set.of(EXAM));
  }
}
