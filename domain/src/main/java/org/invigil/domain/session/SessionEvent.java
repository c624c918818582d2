package org.invigil.domain.session;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * Something that happened while the exam ran.
 *
 * @param claimedAt when, on the reporter's clock
 * @param claimedUntil when it was over, for what has a length
 * @param at when, on the server's clock: never before the session began, never in the future
 * @param until when it was over, on the server's clock; the same as {@code at} without a length
 * @param detail a name, a title that a rule matched, a number; or nothing
 */
@AggregateRoot
public record SessionEvent(
    @Identity SessionEventId id,
    ExamSessionId session,
    int sitting,
    EventKind kind,
    Instant claimedAt,
    Optional<Instant> claimedUntil,
    Instant at,
    Instant until,
    String detail,
    Instant receivedAt) {

  /** A detail of exactly this length is taken. */
  public static final int LONGEST_DETAIL = 500;

  public SessionEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(claimedUntil, "claimedUntil");
    if (until.isBefore(at)) {
      throw new IllegalArgumentException("an event cannot end before it begins");
    }
    if (detail.length() > LONGEST_DETAIL) {
      throw new IllegalArgumentException("a detail has at most 500 characters");
    }
  }

  SessionEvent until(Instant end) {
    return new SessionEvent(
        id, session, sitting, kind, claimedAt, claimedUntil, at, end, detail, receivedAt);
  }
}
