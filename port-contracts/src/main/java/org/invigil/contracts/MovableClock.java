package org.invigil.contracts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it. */
public final class MovableClock implements InstantSource {

  private Instant now;

  public MovableClock() {
    this(Instant.parse("2026-11-02T09:00:00Z"));
  }

  public MovableClock(Instant start) {
    now = start;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  public synchronized void advance(Duration by) {
    now = now.plus(by);
  }

  public synchronized void moveTo(Instant instant) {
    now = instant;
  }
}
