package org.invigil.adapter.in.agent.screen;

/**
 * The screen's share of the uplink. Bytes that were not used are saved up to a limit, for pages
 * that change at once; over an hour the mean is never above the rate.
 */
public final class ByteBudget {

  /** 58 kbit/s: with camera and sound below 130 kbit/s. */
  public static final int USUAL_RATE = 7_250;

  /** 24 kbit/s more in the minute that takes them all: 82 kbit/s. */
  public static final int USUAL_SAVINGS = 180_000;

  private static final long A_SECOND = 1_000_000_000L;

  private final int bytesASecond;
  private final int most;
  private double left;
  private long latest;

  /**
   * @param now on the monotonic clock, in nanoseconds
   */
  public ByteBudget(int bytesASecond, int most, long now) {
    this.bytesASecond = bytesASecond;
    this.most = most;
    this.left = most;
    this.latest = now;
  }

  public static ByteBudget usual(long now) {
    return new ByteBudget(USUAL_RATE, USUAL_SAVINGS, now);
  }

  void passTo(long now) {
    left = Math.min(most, left + (double) (now - latest) * bytesASecond / A_SECOND);
    latest = now;
  }

  boolean has(int bytes) {
    return bytes <= left;
  }

  /** May go below nothing: what must be sent is paid for later. */
  void spend(int bytes) {
    left -= bytes;
  }
}
