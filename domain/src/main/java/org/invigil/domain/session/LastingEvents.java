package org.invigil.domain.session;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads events that last. The program tells them when they begin, and again, with their end, when
 * they are over: that is one event. A trouble whose end was never told lasted as long as its
 * sitting did.
 */
public final class LastingEvents {

  private LastingEvents() {}

  private record Beginning(EventKind kind, Instant claimedAt, String detail) {
    static Beginning of(SessionEvent event) {
      return new Beginning(event.kind(), event.claimedAt(), event.detail());
    }
  }

  /**
   * Each once, in the order in which they were told.
   *
   * @param lastKnown the last moment at which the program is known to have been alive
   */
  public static List<SessionEvent> of(
      Collection<SessionEvent> told, ExamSession session, Instant lastKnown) {
    Set<Beginning> over = new HashSet<>();
    told.stream().filter(it -> it.claimedUntil().isPresent()).map(Beginning::of).forEach(over::add);
    return told.stream()
        .filter(it -> it.claimedUntil().isPresent() || !over.contains(Beginning.of(it)))
        .map(it -> isOpen(it) ? it.until(endOfSitting(it.at(), session, lastKnown)) : it)
        .toList();
  }

  /** Whether it is a trouble of which nobody told the end. */
  public static boolean isOpen(SessionEvent event) {
    return event.kind().isTrouble() && event.claimedUntil().isEmpty();
  }

  private static Instant endOfSitting(Instant at, ExamSession session, Instant lastKnown) {
    Instant end =
        session.history().interruptions().stream()
            .filter(it -> it.until().isAfter(at))
            .map(Interruption::since)
            .min(Comparator.naturalOrder())
            .orElse(
                session instanceof ExamSession.Interrupted gone && gone.since().isBefore(lastKnown)
                    ? gone.since()
                    : lastKnown);
    return end.isBefore(at) ? at : end;
  }
}
