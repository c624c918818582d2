package org.invigil.application.port.out;

import java.util.function.Supplier;

/**
 * Runs work so that all of its writes are kept, or none. A unit inside a unit joins it: when the
 * inner one fails, the whole is undone and throws, even when the failure is swallowed.
 */
public interface UnitOfWork {

  /** Keeps everything when {@code work} returns; keeps nothing when it throws. */
  <T> T inOne(Supplier<T> work);

  default void inOne(Runnable work) {
    inOne(() -> {
      work.run();
      return true;
    });
  }
}
