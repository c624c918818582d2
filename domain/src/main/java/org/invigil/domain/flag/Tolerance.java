package org.invigil.domain.flag;

import java.time.Duration;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When moments of a kind are one event, and when an event is a flag (FLG-3). Moments less than
 * {@code gap} apart are one event; moments exactly {@code gap} apart are two. An event of exactly
 * {@code minimum} is a flag; a shorter one is none.
 */
@ValueObject
public record Tolerance(Duration gap, Duration minimum) {

  public Tolerance {
    if (gap.isNegative() || minimum.isNegative()) {
      throw new IllegalArgumentException("a tolerance is not negative");
    }
  }

  static Tolerance ofSeconds(int gap, int minimum) {
    return new Tolerance(Duration.ofSeconds(gap), Duration.ofSeconds(minimum));
  }

  boolean joins(Duration apart) {
    return apart.compareTo(gap) < 0;
  }

  boolean isLongEnough(Duration length) {
    return length.compareTo(minimum) >= 0;
  }
}
