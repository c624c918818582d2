package org.invigil.adapter.in.agent.recording;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.invigil.adapter.in.agent.spool.SpoolFailure;

/**
 * Puts on disk what one stream gives, in its order, while the stream goes on. At most {@link
 * #MOST_BYTES} wait; whoever gives more is held up. After a failure nothing more is written until
 * {@link #restart}: whoever gives next is told.
 */
public final class WriteBehind {

  /** Exactly so many may wait: more than ten minutes of camera, sound and screen together. */
  static final int MOST_BYTES = 8 * 1024 * 1024;

  private static final long IDLE_SECONDS = 30;

  /** What is to be done with the disk. */
  interface Write {
    void now() throws SpoolFailure;
  }

  private final Executor executor;
  private final LongSupplier nanos;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Long> waitingSince = new ArrayDeque<>();
  private Optional<SpoolFailure> failure = Optional.empty();
  private long bytes;

  /**
   * @param executor does one thing after the other
   * @param nanos a clock that only goes forward
   */
  WriteBehind(Executor executor, LongSupplier nanos) {
    this.executor = executor;
    this.nanos = nanos;
  }

  /** Whoever gives waits until it is on disk. */
  static WriteBehind nothing() {
    return new WriteBehind(Runnable::run, System::nanoTime);
  }

  /** With a thread of its own, which is there while something is to be written. */
  public static WriteBehind onAThread(String name, LongSupplier nanos) {
    var one =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name(name).daemon().factory());
    one.allowCoreThreadTimeOut(true);
    return new WriteBehind(one, nanos);
  }

  /**
   * Gives something of so many bytes. Fails where it, or something before it, could not be done.
   */
  void give(int size, Write write) throws SpoolFailure {
    lock.lock();
    try {
      while (bytes > 0 && bytes + size > MOST_BYTES && failure.isEmpty()) {
        changed.awaitUninterruptibly();
      }
      throwFailure();
      bytes += size;
      waitingSince.add(nanos.getAsLong());
    } finally {
      lock.unlock();
    }
    executor.execute(() -> unlessFailed(size, write));
    throwFailure();
  }

  /** Gives something that is done even after a failure. */
  void giveAnyway(Write write) {
    lock.lock();
    try {
      waitingSince.add(nanos.getAsLong());
    } finally {
      lock.unlock();
    }
    executor.execute(() -> work(0, write));
  }

  /** How long the oldest has been waiting. */
  Duration behind() {
    lock.lock();
    try {
      return waitingSince.isEmpty()
          ? Duration.ZERO
          : Duration.ofNanos(nanos.getAsLong() - waitingSince.element());
    } finally {
      lock.unlock();
    }
  }

  /** Waits until nothing waits; fails where something could not be done. */
  void flush() throws SpoolFailure {
    awaitNothing();
    throwFailure();
  }

  /** Waits until nothing waits, and forgets the failure. */
  void restart() {
    awaitNothing();
    lock.lock();
    try {
      failure = Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  void awaitNothing() {
    lock.lock();
    try {
      while (!waitingSince.isEmpty()) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private void unlessFailed(int size, Write write) {
    work(
        size,
        () -> {
          if (!failed()) {
            write.now();
          }
        });
  }

  private void work(int size, Write write) {
    Optional<SpoolFailure> failed = Optional.empty();
    try {
      write.now();
    } catch (SpoolFailure disk) {
      failed = Optional.of(disk);
    } catch (RuntimeException bug) {
      failed = Optional.of(new SpoolFailure("A part of the recording could not be written."));
      failed.get().initCause(bug);
    } finally {
      done(size, failed);
    }
  }

  private void done(int size, Optional<SpoolFailure> failed) {
    lock.lock();
    try {
      bytes -= size;
      waitingSince.remove();
      failure = failure.or(() -> failed);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean failed() {
    lock.lock();
    try {
      return failure.isPresent();
    } finally {
      lock.unlock();
    }
  }

  private void throwFailure() throws SpoolFailure {
    lock.lock();
    try {
      if (failure.isPresent()) {
        throw failure.get();
      }
    } finally {
      lock.unlock();
    }
  }
}
