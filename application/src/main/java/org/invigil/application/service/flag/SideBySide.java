package org.invigil.application.service.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with several things at a time; the answers stand in the order of the things. */
final class SideBySide {

  private SideBySide() {}

  /**
   * Each thing is done, whatever becomes of the others; then the first failure in their order is
   * thrown.
   */
  static <T, A> List<A> each(List<T> things, int atOnce, Function<T, A> work) {
    try (ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, atOnce))) {
      List<Callable<A>> tasks = new ArrayList<>();
      things.forEach(it -> tasks.add(() -> work.apply(it)));
      List<A> answers = new ArrayList<>();
      for (Future<A> each : pool.invokeAll(tasks)) {
        answers.add(answer(each));
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while others work", e);
    }
  }

  private static <A> A answer(Future<A> of) throws InterruptedException {
    try {
      return of.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error broken) {
        throw broken;
      }
      throw new IllegalStateException(e);
    }
  }
}
