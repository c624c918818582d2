package org.invigil.domain.session;

import java.time.Duration;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The program was not running (SES-5): it was closed, it crashed, or the power was cut. Losing the
 * network is none.
 *
 * @param since the last sign of life, on the server's clock
 * @param until the candidate had checked in again
 */
@ValueObject
public record Interruption(Instant since, Instant until) {

  public Interruption {
    if (until.isBefore(since)) {
      throw new IllegalArgumentException("an interruption cannot end before it begins");
    }
  }

  public Duration lasted() {
    return Duration.between(since, until);
  }
}
