package org.invigil.contracts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Service;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.BreakPolicy;
import org.invigil.domain.session.CheckedIn;
import org.invigil.domain.session.ExamSession.Running;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Permitted;
import org.invigil.domain.session.SessionPlan;
import org.invigil.domain.session.WatchList;

/** Sessions and segments that a contract can fill a store with. */
public final class SessionSamples {

  public static final Instant TEN = Instant.parse("2026-11-02T10:00:00Z");

  private SessionSamples() {}

  /** A session of a candidate and exam of its own. */
  public static Running session() {
    return session(
        new InstitutionId(UUID.randomUUID()),
        new ExamId(UUID.randomUUID()),
        new CandidateId(UUID.randomUUID()),
        TEN);
  }

  public static Running session(
      InstitutionId institution, ExamId exam, CandidateId candidate, Instant begun) {
    var plan =
        new SessionPlan(
            new ExamSessionId(UUID.randomUUID()),
            institution,
            exam,
            candidate,
            Service.LIVE,
            Set.of(Capture.CAMERA, Capture.SCREEN),
            "https://lms.example.org/exam",
            "help@example.org",
            begun,
            Duration.ofHours(2),
            Duration.ofMinutes(30),
            BreakPolicy.FIVE_MINUTES,
            Duration.ofSeconds(30),
            WatchList.USUAL,
            Permitted.NOTHING);
    return Running.begin(
        plan,
        new CheckedIn(
            new CheckInId(UUID.randomUUID()),
            institution,
            exam,
            candidate,
            Set.of(Referral.IDENTITY_BY_CODE_ONLY)));
  }

  public static SegmentFacts segment(ExamSessionId session, long sequence) {
    return segment(session, sequence, sequence + 1, TEN.plusSeconds(10 * sequence + 11));
  }

  /**
   * @param digest two segments with the same number have the same digest
   */
  public static SegmentFacts segment(
      ExamSessionId session, long sequence, long digest, Instant receivedAt) {
    return new SegmentFacts(
        new SegmentId(session, 1, StreamName.CAMERA, sequence),
        TEN.plusSeconds(10 * sequence),
        Duration.ofSeconds(10 * sequence),
        Duration.ofSeconds(10),
        "video/mp4",
        70_000,
        digest(digest),
        sequence == 0 ? Optional.empty() : Optional.of(digest(digest - 1)),
        false,
        receivedAt,
        true);
  }

  public static Sha256 digest(long number) {
    return new Sha256("%064x".formatted(number));
  }
}
