package org.invigil.domain.evidence;

import java.time.Duration;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a segment needs no witness of its own: it came so soon that nobody could have replaced it. A
 * segment that comes exactly {@code soon} after its end came in time.
 */
@ValueObject
public record WitnessPolicy(Duration soon) {

  /** Three of the program's rounds of ten seconds. */
  public static final WitnessPolicy THIRTY_SECONDS = new WitnessPolicy(Duration.ofSeconds(30));

  public WitnessPolicy {
    if (soon.isNegative()) {
      throw new IllegalArgumentException("a witness cannot come before: " + soon);
    }
  }

  /** Times on the server's clock. A segment that claims to end in the future did not come soon. */
  public boolean cameInTime(Instant endedAt, Instant receivedAt) {
    var late = Duration.between(endedAt, receivedAt);
    return late.compareTo(soon) <= 0 && late.compareTo(soon.negated()) >= 0;
  }
}
