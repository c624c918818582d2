package org.invigil.adapter.in.agent.surroundings;

import java.awt.AWTError;
import java.util.function.Supplier;

/**
 * One thing to look at. Where a look fails it counts as unchanged, and the others are looked at all
 * the same.
 */
final class Part<T> {

  private final String name;
  private final Supplier<T> eye;
  private T last;
  private boolean failed;

  /**
   * @param name in words for the candidate
   * @param before what counts as seen until the first look that works
   */
  Part(String name, Supplier<T> eye, T before) {
    this.name = name;
    this.eye = eye;
    this.last = before;
  }

  void look() {
    try {
      last = eye.get();
      failed = false;
    } catch (RuntimeException | LinkageError | AWTError broken) {
      failed = true;
    }
  }

  String name() {
    return name;
  }

  T last() {
    return last;
  }

  boolean failed() {
    return failed;
  }
}
