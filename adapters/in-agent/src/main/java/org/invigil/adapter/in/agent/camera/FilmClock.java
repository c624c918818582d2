package org.invigil.adapter.in.agent.camera;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** The film's time: it stands at its start until it is rolled, then runs in real time. */
public final class FilmClock {

  private final LongSupplier nanos;
  private final Duration startAt;
  private volatile OptionalLong rolledAt = OptionalLong.empty();

  /**
   * @param nanos a monotonic clock
   * @param startAt the second of the film at which it begins
   */
  public FilmClock(LongSupplier nanos, Duration startAt) {
    this.nanos = nanos;
    this.startAt = startAt;
  }

  public void roll() {
    rolledAt = OptionalLong.of(nanos.getAsLong());
  }

  public Duration position() {
    OptionalLong since = rolledAt;
    return since.isEmpty() ? startAt : startAt.plusNanos(nanos.getAsLong() - since.getAsLong());
  }
}
