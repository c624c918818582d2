package org.invigil.adapter.out.storage.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does work for many callers at once. While one group is worked on, the next one gathers; nobody
 * waits for a group to fill. One group at a time, on a thread that is taken only while there is
 * something to do.
 *
 * @param <I> what is asked
 * @param <O> what is answered
 */
public final class Grouped<I, O> {

  private final int most;
  private final Executor threads;
  private final Work<I, O> work;
  private final Queue<Asked<I, O>> asked = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean working = new AtomicBoolean();

  /** Answers a whole group, in its order. Throwing fails the whole group. */
  @FunctionalInterface
  public interface Work<I, O> {
    List<O> on(List<I> group);
  }

  private record Asked<I, O>(I item, CompletableFuture<O> answer) {}

  /**
   * @param most a group has at most so many
   * @param threads gives the thread that works
   */
  public Grouped(int most, Executor threads, Work<I, O> work) {
    this.most = most;
    this.threads = threads;
    this.work = work;
  }

  /**
   * One thread of the platform, which goes when there is nothing to do for ten seconds. What waits
   * for a disk or a database all the time costs less on it than on a virtual thread.
   */
  public static ExecutorService oneThread(String name) {
    var one =
        new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name(name).factory());
    one.allowCoreThreadTimeOut(true);
    return one;
  }

  /** Returns at once. The stage completes on the working thread. */
  public CompletionStage<O> ask(I item) {
    var one = new Asked<I, O>(item, new CompletableFuture<>());
    asked.add(one);
    goOn();
    return one.answer();
  }

  private void goOn() {
    if (!asked.isEmpty() && working.compareAndSet(false, true)) {
      threads.execute(this::drain);
    }
  }

  private void drain() {
    try {
      for (var group = next(); !group.isEmpty(); group = next()) {
        answer(group);
      }
    } finally {
      working.set(false);
      goOn(); // for what came after the last look
    }
  }

  private List<Asked<I, O>> next() {
    var group = new ArrayList<Asked<I, O>>();
    while (group.size() < most) {
      var one = asked.poll();
      if (one == null) {
        break;
      }
      group.add(one);
    }
    return group;
  }

  private void answer(List<Asked<I, O>> group) {
    List<O> answers;
    try {
      answers = work.on(group.stream().map(Asked::item).toList());
    } catch (RuntimeException | Error failure) {
      group.forEach(it -> it.answer().completeExceptionally(failure));
      return;
    }
    for (int i = 0; i < group.size(); i++) {
      group.get(i).answer().complete(answers.get(i));
    }
  }
}
