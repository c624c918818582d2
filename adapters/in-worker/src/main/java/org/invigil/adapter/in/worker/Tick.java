package org.invigil.adapter.in.worker;

import java.time.Duration;

/**
 * Something to ask again and again.
 *
 * @param name stable: the schedule in the database knows it by this name
 * @param every how long to rest after each time
 * @param work must be harmless when repeated; when it throws, it is asked again at its next time
 */
public record Tick(String name, Duration every, Runnable work) {

  public Tick {
    if (every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException("a tick needs a rest between two times: " + every);
    }
  }
}
