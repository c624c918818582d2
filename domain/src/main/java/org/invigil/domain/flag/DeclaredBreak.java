package org.invigil.domain.flag;

import java.time.Duration;
import java.time.Instant;

/** A declared break, over or not. One of exactly the limit is within the rule (SES-3). */
record DeclaredBreak(Instant from, Instant to, Duration limit, boolean over) {

  static DeclaredBreak of(SessionFact.BreakTaken it) {
    return new DeclaredBreak(it.from(), it.to(), it.limit(), true);
  }

  static DeclaredBreak of(SessionFact.BreakOpen it) {
    return new DeclaredBreak(it.from(), it.to(), it.limit(), false);
  }

  Duration length() {
    return Duration.between(from, to);
  }

  boolean isTooLong() {
    return length().compareTo(limit) > 0;
  }
}
