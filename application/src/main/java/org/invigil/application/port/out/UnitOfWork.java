package org.invigil.application.port.out;

import java.util.function.Supplier;
import org.invigil.application.answer.Undoing;

/**
 * Runs work so that all of its writes are kept, or none. A unit inside a unit joins it: when the
 * inner one fails, the whole is undone and throws, even when the failure is swallowed. When the
 * inner one answers "no", only what it wrote itself is undone, and the outer one goes on.
 */
public interface UnitOfWork {

  /**
   * Keeps everything when {@code work} returns; keeps nothing when it throws, or when its answer is
   * one that undoes its work, as refusals are. That answer is returned.
   */
  <T> T inOne(Supplier<T> work);

  default void inOne(Runnable work) {
    inOne(() -> {
      work.run();
      return true;
    });
  }

  /** For those who implement it: whether the answer asks that nothing be kept. */
  static boolean isUndoneBy(Object answer) {
    return answer instanceof Undoing undoing && undoing.undoesItsWork();
  }
}
