package org.invigil.adapter.in.agent.recording;

/**
 * Holds a stream whose encoder keeps a quality near its share of the uplink: a segment that came
 * out too large makes the next one coarser, a small one finer again, between {@link #FINEST} and
 * {@link #COARSEST}.
 */
final class Coarseness {

  /** Quantiser of SVT-AV1; a candidate at a desk costs about 25 kbit/s with it. */
  static final int FINEST = 40;

  static final int COARSEST = 58;

  private static final long TOO_MANY_BITS_A_SECOND = 58_000;
  private static final long FEW_BITS_A_SECOND = 42_000;
  private static final int COARSER = 6;
  private static final int FINER = 2;

  private int now = FINEST;

  int now() {
    return now;
  }

  /** A segment of so many bytes was made, sound included. */
  void made(long bytes, long millis) {
    long bitsASecond = bytes * 8000 / Math.max(1, millis);
    if (bitsASecond > TOO_MANY_BITS_A_SECOND) {
      now = Math.min(COARSEST, now + COARSER);
    } else if (bitsASecond < FEW_BITS_A_SECOND) {
      now = Math.max(FINEST, now - FINER);
    }
  }
}
