package org.invigil.adapter.in.agent.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * How long to wait after failures in a row: a random part of a span that doubles from one second to
 * {@link #LONGEST}, so that thousands of programs do not come back in the same moment. The server's
 * own wish is a lower bound, up to {@link #LONGEST_WISH}.
 */
public final class BackOff {

  /** Reached after the fifth failure. */
  public static final Duration LONGEST = Duration.ofSeconds(15);

  public static final Duration LONGEST_WISH = Duration.ofMinutes(5);

  private static final Duration SHORTEST = Duration.ofMillis(200);

  private final DoubleSupplier random;
  private int failures;

  /**
   * @param random numbers from 0 to 1
   */
  public BackOff(DoubleSupplier random) {
    this.random = random;
  }

  public void succeeded() {
    failures = 0;
  }

  public Duration afterFailure(Optional<Duration> wish) {
    long span = Math.min(LONGEST.toMillis(), 1000L << Math.min(failures, 10));
    failures++;
    long jittered = SHORTEST.toMillis() + (long) (random.getAsDouble() * span);
    long wished = wish.map(it -> Math.min(it.toMillis(), LONGEST_WISH.toMillis())).orElse(0L);
    return Duration.ofMillis(wished + jittered);
  }
}
