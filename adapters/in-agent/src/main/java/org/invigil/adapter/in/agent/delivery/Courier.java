package org.invigil.adapter.in.agent.delivery;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Runs one errand in a thread of its own until it is stopped. */
public final class Courier implements AutoCloseable {

  /** A credential that was refused is shown again so rarely, in case the refusal was a mistake. */
  static final Duration SHUT_OUT = Duration.ofMinutes(10);

  private final Errand errand;
  private final BackOff backOff;
  private final Duration pause;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Thread thread;
  private boolean woken;
  private volatile boolean stopped;
  private volatile boolean shutOut;

  /**
   * @param pause how long to wait when there was nothing to do; {@link #wake} ends it
   */
  public Courier(String name, Errand errand, BackOff backOff, Duration pause) {
    this.pause = pause;
    this.errand = errand;
    this.backOff = backOff;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::work);
  }

  public Courier start() {
    thread.start();
    return this;
  }

  /** There may be something new, or the network may be back: try now. */
  public void wake() {
    lock.lock();
    try {
      woken = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Whether the server does not accept the credential: nothing is delivered until it does. */
  public boolean isShutOut() {
    return shutOut;
  }

  private void work() {
    while (!stopped) {
      switch (errand.run()) {
        case Errand.Result.Delivered _ -> {
          shutOut = false;
          backOff.succeeded();
        }
        case Errand.Result.Nothing _ -> rest(pause, true);
        case Errand.Result.Paced(var wait) -> rest(wait, true);
        case Errand.Result.Later later -> rest(backOff.afterFailure(later.askedToWait()), true);
        case Errand.Result.ShutOut _ -> {
          shutOut = true;
          rest(SHUT_OUT, false);
        }
      }
    }
  }

  /**
   * @param light whether {@link #wake} ends it
   */
  private void rest(Duration longest, boolean light) {
    lock.lock();
    try {
      long left = longest.toNanos();
      while (!(woken && light) && !stopped && left > 0) {
        left = changed.awaitNanos(left);
      }
      woken = false;
    } catch (InterruptedException told) {
      stopped = true;
    } finally {
      lock.unlock();
    }
  }

  /** Stops after the delivery in progress, or breaks it off after a second. */
  @Override
  public void close() {
    stopped = true;
    wake();
    try {
      if (!thread.join(Duration.ofSeconds(1))) {
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(5));
      }
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
  }
}
