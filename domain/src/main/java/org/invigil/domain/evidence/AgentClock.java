package org.invigil.domain.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How far the program's clock is ahead of the server's. Measured by the server, never believed from
 * the program: each message that says when it was sent gives a reading, and the quickest message
 * tells best.
 */
@ValueObject
public record AgentClock(Duration ahead) {

  public static final AgentClock EXACT = new AgentClock(Duration.ZERO);

  /** A message said it was sent at {@code sent}; the server received it at {@code received}. */
  public record Reading(Instant sent, Instant received) {

    Duration ahead() {
      return Duration.between(received, sent);
    }
  }

  /** The reading of the quickest message; an exact clock while nothing was read. */
  public static AgentClock measured(List<Reading> readings) {
    return readings.stream()
        .map(Reading::ahead)
        .max(Comparator.naturalOrder())
        .map(AgentClock::new)
        .orElse(EXACT);
  }

  /** A time of the program on the server's clock. */
  public Instant onServer(Instant claimed) {
    return claimed.minus(ahead);
  }

  /**
   * A time of the program on the server's clock, never before {@code earliest} and never after
   * {@code latest}, whatever was claimed.
   */
  public Instant onServer(Instant claimed, Instant earliest, Instant latest) {
    var placed = onServer(claimed);
    if (placed.isBefore(earliest)) {
      return earliest;
    }
    return placed.isAfter(latest) ? latest : placed;
  }

  /** Of a claim that may be missing: {@code latest} then. */
  public Instant onServer(Optional<Instant> claimed, Instant earliest, Instant latest) {
    return claimed.map(it -> onServer(it, earliest, latest)).orElse(latest);
  }
}
