package org.invigil.adapter.in.rest.pace;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long programs should rest between segments. While keeping one takes less than {@code slow} on
 * average there is no wish; beyond, the wish is {@link #TIMES} that average, so that fewer come the
 * slower the server is. What took long a while ago says nothing about now.
 */
public final class UploadPace {

  /** A program makes two segments in ten seconds; five times two seconds spreads them evenly. */
  static final int TIMES = 5;

  static final Duration LONGEST = Duration.ofMinutes(1);
  static final Duration FORGOTTEN = Duration.ofSeconds(30);

  private static final double WEIGHT = 0.1;

  private final Duration slow;
  private final LongSupplier nanos;
  private double average;
  private long measuredAt;

  /**
   * @param slow an average of exactly this is still fast enough
   * @param nanos a clock that only goes forward
   */
  public UploadPace(Duration slow, LongSupplier nanos) {
    this.slow = slow;
    this.nanos = nanos;
    this.measuredAt = nanos.getAsLong();
  }

  /** An upload that began then has ended now; answers the wish, zero for none. */
  synchronized Duration ended(long began) {
    long now = nanos.getAsLong();
    double took = now - began;
    average = now - measuredAt > FORGOTTEN.toNanos() ? took : average + WEIGHT * (took - average);
    measuredAt = now;
    if (average <= slow.toNanos()) {
      return Duration.ZERO;
    }
    return Duration.ofNanos(Math.round(Math.min(average * TIMES, LONGEST.toNanos())));
  }

  long now() {
    return nanos.getAsLong();
  }
}
