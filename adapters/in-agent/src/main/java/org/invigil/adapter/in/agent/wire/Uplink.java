package org.invigil.adapter.in.agent.wire;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * The way up to the server, shared with the candidate's exam. While the exam runs, the recording
 * takes at most half of what was measured, and in the beginning, while the exam's page is opened, a
 * tenth: each piece is followed by a rest, so that on average no more is used. The server may ask
 * for longer rests. Measured is every larger body that the server took, beginning with the one of
 * check-in; the fastest of the last {@link #MEASURED} counts, for a slow one may have waited for
 * the server and not for the way.
 */
public final class Uplink {

  /** Of what was measured, while the exam runs. */
  public static final double SHARE = 0.5;

  /** Of what was measured, while the exam's page is opened. */
  public static final double SHARE_WHILE_LOADING = 0.1;

  /** For so long after "begin" the exam's page is taken to be loading. */
  public static final Duration LOADING = Duration.ofSeconds(15);

  /** The longest rest that the server may ask for. */
  public static final Duration LONGEST_REST = Duration.ofMinutes(1);

  static final int MEASURED = 8;

  /** A smaller body measures the delay of the way, not its width. */
  static final long SMALLEST_MEASURED = 16 * 1024;

  private final LongSupplier nanos;
  private final Deque<Double> bytesASecond = new ArrayDeque<>();
  private boolean examRuns;
  private long loadedAt;
  private long freeAt;
  private long restUntil;

  /**
   * @param nanos a clock that only goes forward
   */
  public Uplink(LongSupplier nanos) {
    this.nanos = nanos;
    this.freeAt = nanos.getAsLong();
    this.restUntil = freeAt;
  }

  /** From now on the way is shared with the exam. */
  public synchronized void examBegins() {
    examRuns = true;
    freeAt = nanos.getAsLong();
    loadedAt = freeAt + LOADING.toNanos();
  }

  /** Nobody else needs the way any more. */
  public synchronized void examIsOver() {
    examRuns = false;
  }

  /** The server took a body in this time. */
  public synchronized void took(long bytes, Duration time) {
    if (bytes >= SMALLEST_MEASURED && time.isPositive()) {
      bytesASecond.addLast(bytes * 1e9 / time.toNanos());
      if (bytesASecond.size() > MEASURED) {
        bytesASecond.removeFirst();
      }
    }
  }

  /** The server asks to rest so long before the next segment. */
  public synchronized void askedToRest(Duration wish) {
    Duration rest = wish.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : wish;
    restUntil = Math.max(restUntil, nanos.getAsLong() + rest.toNanos());
  }

  /** Something is sent now; live fragments are, whether it is their turn or not. */
  public synchronized void sending(long bytes) {
    if (examRuns && !bytesASecond.isEmpty()) {
      double fastest = bytesASecond.stream().mapToDouble(it -> it).max().orElseThrow();
      long now = nanos.getAsLong();
      double share = now < loadedAt ? SHARE_WHILE_LOADING : SHARE;
      freeAt = Math.max(freeAt, now) + Math.round(bytes * 1e9 / (fastest * share));
    }
  }

  /** How long the next segment has to wait; zero when it may go now. */
  public synchronized Duration untilNext() {
    long free = examRuns ? Math.max(freeAt, restUntil) : restUntil;
    return Duration.ofNanos(Math.max(0, free - nanos.getAsLong()));
  }
}
