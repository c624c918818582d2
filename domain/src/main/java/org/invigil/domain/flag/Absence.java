package org.invigil.domain.flag;

import java.time.Duration;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/** A time the candidate was away. Every one is listed for review, flag or not (SES-3). */
@ValueObject
public record Absence(Instant from, Instant to, Sort sort) {

  public Absence {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("an absence does not end before it starts");
    }
  }

  public Duration length() {
    return Duration.between(from, to);
  }

  /** How it came about. */
  public enum Sort {
    /** A declared break within its limit; no flag. */
    DECLARED_WITHIN_LIMIT,
    /** A declared break over its limit; a flag as well. */
    DECLARED_TOO_LONG,
    /** Nobody declared it; a flag as well, unless the detector is muted. */
    UNDECLARED
  }
}
