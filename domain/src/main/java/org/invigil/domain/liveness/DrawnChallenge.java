package org.invigil.domain.liveness;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What one candidate is asked once.
 *
 * @param name tells it from every other; nobody can guess it
 */
@ValueObject
public record DrawnChallenge(String name, Challenge moves, LightSequence light, Instant drawn) {

  /** Moves take their own time; exactly this much more is given to send the pictures. */
  public static final Duration TO_SEND = Duration.ofSeconds(100);

  public DrawnChallenge {
    Objects.requireNonNull(moves, "moves");
    Objects.requireNonNull(light, "light");
    Objects.requireNonNull(drawn, "drawn");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a challenge has a name");
    }
  }

  @Override
  public String toString() {
    return "DrawnChallenge[" + drawn + "]";
  }
}
