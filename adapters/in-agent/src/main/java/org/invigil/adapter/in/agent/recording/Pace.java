package org.invigil.adapter.in.agent.recording;

import java.util.concurrent.locks.LockSupport;

/** A monotonic clock that can be waited for. */
public interface Pace {

  long nanos();

  /** Returns when that time has come, or earlier when the thread is woken or interrupted. */
  void until(long nanos);

  /** The computer's own. */
  Pace REAL =
      new Pace() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void until(long nanos) {
          long left = nanos - System.nanoTime();
          if (left > 0) {
            LockSupport.parkNanos(left);
          }
        }
      };
}
