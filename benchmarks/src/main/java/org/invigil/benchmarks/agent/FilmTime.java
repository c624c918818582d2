package org.invigil.benchmarks.agent;

import java.time.Instant;
import java.time.InstantSource;
import org.invigil.adapter.in.agent.recording.Pace;

/** Time that passes when it is waited for: a recording as fast as the processor allows. */
final class FilmTime implements Pace, InstantSource {

  private long nanos;

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public void until(long then) {
    nanos = Math.max(nanos, then);
  }

  @Override
  public Instant instant() {
    return Instant.EPOCH.plusNanos(nanos);
  }

  double seconds() {
    return nanos / 1e9;
  }
}
