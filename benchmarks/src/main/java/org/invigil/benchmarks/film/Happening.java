package org.invigil.benchmarks.film;

import java.util.Locale;
import java.util.Random;

/**
 * Something that happens in a film.
 *
 * @param start in seconds
 * @param end in seconds
 * @param chance decides what it looks like
 */
record Happening(Kind kind, double start, double end, long chance) {

  boolean holds(double time) {
    return time >= start && time < end;
  }

  /** Numbers of its own, the same each time. */
  Random numbers() {
    return new Random(chance);
  }

  /** From 0 to 1 within so many seconds of its start, and back before its end. */
  double ease(double time, double seconds) {
    double share = Math.min((time - start) / seconds, (end - time) / seconds);
    double inside = Math.clamp(share, 0, 1);
    return inside * inside * (3 - 2 * inside);
  }

  /** As {@code --clips} reads it. */
  String row() {
    return String.format(Locale.ROOT, "%s,%.1f,%.1f", kind.code(), start, end);
  }
}
