package org.invigil.adapter.out.vision;

/**
 * Says which frames of a film are wanted. Slot k is the time k times {@code every} after the first
 * frame, and shows the last frame at or before it: never one from the future. The film lasts until
 * its last frame has been shown; a slot exactly at its end is outside.
 */
final class FrameSampler {

  private final long every;
  private long origin;
  private long last = -1;
  private long step;
  private long slots;

  /** All times are in microseconds. */
  FrameSampler(long every) {
    this.every = every;
  }

  /** A frame begins: how many slots does the frame before it fill? */
  long arrive(long time) {
    if (last < 0) {
      origin = time;
      last = 0;
      return 0;
    }
    // A film whose time runs backwards shows its frames in the order of decoding.
    long at = Math.max(last, time - origin);
    step = Math.max(step, at - last);
    last = at;
    return fillUpTo(at);
  }

  /**
   * Whether a slot lies in this time, its end excluded; where none does, the frame that is shown
   * then need not arrive. Before the first frame arrived, every one is wanted.
   */
  boolean isShown(long from, long until) {
    step = Math.max(step, until - from);
    return last < 0
        || from < origin
        || Math.ceilDiv(until - origin, every) > Math.ceilDiv(from - origin, every);
  }

  /** The film ends: how many slots does its last frame fill? It is shown for {@code length}. */
  long finish(long length) {
    if (last < 0) {
      return 0;
    }
    long shown = length > 0 ? length : Math.max(1, step);
    return fillUpTo(last + shown);
  }

  private long fillUpTo(long end) {
    long filled = Math.ceilDiv(end, every);
    long more = Math.max(0, filled - slots);
    slots += more;
    return more;
  }
}
