package org.invigil.domain.session;

import java.time.Duration;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/** A finished absence from the desk, declared by leaving and by returning. */
@ValueObject
public record ComfortBreak(Instant left, Instant returned) {

  public ComfortBreak {
    if (returned.isBefore(left)) {
      throw new IllegalArgumentException("returned " + returned + " before leaving at " + left);
    }
  }

  public Duration lasted() {
    return Duration.between(left, returned);
  }
}
