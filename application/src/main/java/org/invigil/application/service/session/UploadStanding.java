package org.invigil.application.service.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.SessionRefusal.NoSuchSession;
import org.invigil.application.port.in.session.SessionRefusal.SessionErased;
import org.invigil.application.port.in.session.SessionRefusal.Unfit;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.Keys;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.Over;
import org.invigil.domain.session.ExamSession.Uploading;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.WhoMay;

/**
 * Which sessions take segments, and from whom. A "yes" is remembered for {@link #REMEMBERED}, so
 * that a segment costs no look at its session; a "no" is always looked up. A session that ends or
 * is erased may therefore take segments for so long, and not longer.
 */
final class UploadStanding {

  static final Duration REMEMBERED = Duration.ofSeconds(2);
  private static final int MOST = 20_000;

  private final ExamSessions sessions;
  private final Keys keys;
  private final InstantSource time;
  private final Map<ExamSessionId, Seen> seen = new ConcurrentHashMap<>();

  private record Seen(ExamSession session, Instant until) {}

  UploadStanding(ExamSessions sessions, Keys keys, InstantSource time) {
    this.sessions = sessions;
    this.keys = keys;
    this.time = time;
  }

  /** Whether it is known without looking that the segment can be taken. */
  boolean takesMore(Actor by, SegmentId segment) {
    var known = seen.get(segment.session());
    return known != null
        && time.instant().isBefore(known.until())
        && refusal(by, segment, known.session()).isEmpty();
  }

  /** Looks; empty where the segment can be taken. */
  Optional<KeepSegment.Outcome> refusal(Actor by, SegmentId segment) {
    if (isForeign(by, segment)) {
      return Optional.of(new KeepSegment.ForeignSession());
    }
    var id = segment.session();
    var until = time.instant().plus(REMEMBERED);
    try {
      var found = sessions.find(id);
      if (found.isEmpty()) {
        return Optional.of(
            keys.isDestroyed(id.value()) ? new SessionErased() : new NoSuchSession());
      }
      var refusal = refusal(by, segment, found.get().value());
      if (refusal.isEmpty()) {
        remember(new Seen(found.get().value(), until));
      }
      return refusal;
    } catch (KeyDestroyed erased) {
      return Optional.of(new SessionErased());
    }
  }

  private void remember(Seen session) {
    if (seen.size() >= MOST) {
      seen.clear(); // looked up again, a few at a time
    }
    seen.put(session.session().id(), session);
  }

  private static Optional<KeepSegment.Outcome> refusal(
      Actor by, SegmentId segment, ExamSession session) {
    if (!WhoMay.upload(by, session.plan())) {
      return Optional.of(new NoSuchSession());
    }
    if (segment.sitting() > session.history().sittings().size()) {
      return Optional.of(new Unfit("segment.no-such-sitting", "There was no such sitting."));
    }
    return session instanceof Over && !(session instanceof Uploading)
        ? Optional.of(new KeepSegment.Closed())
        : Optional.empty();
  }

  /** A program learns that it holds the credential of another session; people learn nothing. */
  private static boolean isForeign(Actor by, SegmentId segment) {
    return by instanceof Actor.Uploader uploader && !uploader.session().equals(segment.session());
  }
}
