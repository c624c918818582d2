package org.invigil.application.service.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What one program may send: a recording makes a few fragments a second, and a segment's worth of
 * each stream at once when somebody begins to watch. Exactly the stated amounts are still within.
 */
public final class Rate {

  static final long BYTES_A_SECOND = 1024L * 1024;
  static final long MOST_BYTES_AT_ONCE = 8 * BYTES_A_SECOND;
  static final long MESSAGES_A_SECOND = 20;
  static final long MOST_MESSAGES_AT_ONCE = 200;

  private final InstantSource time;
  private Instant counted;
  private double bytes = MOST_BYTES_AT_ONCE;
  private double messages = MOST_MESSAGES_AT_ONCE;

  public Rate(InstantSource time) {
    this.time = time;
    this.counted = time.instant();
  }

  public synchronized boolean allows(int length) {
    var now = time.instant();
    var seconds = Math.max(0, Duration.between(counted, now).toNanos() / 1e9);
    counted = now;
    bytes = Math.min(MOST_BYTES_AT_ONCE, bytes + seconds * BYTES_A_SECOND) - length;
    messages = Math.min(MOST_MESSAGES_AT_ONCE, messages + seconds * MESSAGES_A_SECOND) - 1;
    return bytes >= 0 && messages >= 0;
  }
}
