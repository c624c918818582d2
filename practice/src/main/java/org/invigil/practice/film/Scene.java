package org.invigil.practice.film;

import java.time.Duration;

/** A part of the film: {@code from} belongs to it, {@code to} to the next. */
public record Scene(Duration from, Duration to, Showing showing) {

  public Scene {
    if (from.isNegative() || to.compareTo(from) <= 0) {
      throw new IllegalArgumentException("a scene lasts from " + from + " to " + to);
    }
  }

  static Scene of(long from, long to, Showing showing) {
    return new Scene(Duration.ofSeconds(from), Duration.ofSeconds(to), showing);
  }

  boolean holds(Duration time) {
    return time.compareTo(from) >= 0 && time.compareTo(to) < 0;
  }
}
