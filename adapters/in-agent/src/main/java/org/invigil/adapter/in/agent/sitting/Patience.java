package org.invigil.adapter.in.agent.sitting;

import java.time.Duration;

/**
 * How long one waits in a row for something that answers and does not take what it is brought. What
 * an earlier exam left must not keep a candidate from the next one.
 */
final class Patience {

  private final Duration most;
  private Duration waited = Duration.ZERO;

  Patience(Duration most) {
    this.most = most;
  }

  /** Where there is nothing else to do. */
  static Patience endless() {
    return new Patience(Duration.ofDays(1000));
  }

  void succeeded() {
    waited = Duration.ZERO;
  }

  /**
   * Whether one may wait so long once more.
   *
   * @param away whether nothing answers: that is waited for as long as it takes
   */
  boolean lasts(Duration next, boolean away) {
    if (!away) {
      waited = waited.plus(next);
    }
    return waited.compareTo(most) <= 0;
  }
}
