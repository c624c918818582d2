package org.invigil.adapter.in.agent.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;

/**
 * What is still to be shown. Adding never waits: when more than {@link #MOST_BYTES} wait, the
 * oldest go, and with them the rest of their segment, which could not be drawn without them. The
 * segments in progress are held, for somebody who begins to watch sees them from their beginning.
 */
final class LiveQueue {

  /** Exactly so many may wait: some seconds of all streams on a way that is too narrow. */
  static final int MOST_BYTES = 1024 * 1024;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Map<StreamName, List<LiveFragment>> inProgress = new EnumMap<>(StreamName.class);
  private final Map<StreamName, SegmentId> broken = new EnumMap<>(StreamName.class);
  private final Deque<LiveFragment> waiting = new ArrayDeque<>();
  private int bytes;
  private boolean watched;

  /** Never waits for anything but another thread's short look into the queue. */
  void add(LiveFragment fragment) {
    lock.lock();
    try {
      StreamName stream = fragment.place().segment().stream();
      List<LiveFragment> segment = inProgress.computeIfAbsent(stream, it -> new ArrayList<>());
      if (fragment.place().index() == 0) {
        segment.clear();
        broken.remove(stream);
      }
      segment.add(fragment);
      if (watched) {
        enqueue(fragment);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Somebody watches, or nobody any more. */
  void watched(boolean now) {
    lock.lock();
    try {
      if (now == watched) {
        return;
      }
      watched = now;
      waiting.clear();
      broken.clear();
      bytes = 0;
      if (now) {
        inProgress.values().forEach(it -> it.forEach(this::enqueue));
      }
    } finally {
      lock.unlock();
    }
  }

  /** The next one; empty when none came in time. */
  Optional<LiveFragment> take(Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (waiting.isEmpty() && left > 0) {
        left = changed.awaitNanos(left);
      }
      Optional<LiveFragment> next = Optional.ofNullable(waiting.poll());
      next.ifPresent(it -> bytes -= it.bytes().length);
      return next;
    } finally {
      lock.unlock();
    }
  }

  private void enqueue(LiveFragment fragment) {
    SegmentId segment = fragment.place().segment();
    if (segment.equals(broken.get(segment.stream()))) {
      return;
    }
    if (fragment.bytes().length > LiveFragment.LARGEST) {
      drop(segment);
      return;
    }
    waiting.add(fragment);
    bytes += fragment.bytes().length;
    while (bytes > MOST_BYTES) {
      drop(waiting.element().place().segment());
    }
    changed.signalAll();
  }

  /** Leaves out all that waits of a segment, and what is still to come of it. */
  private void drop(SegmentId segment) {
    broken.put(segment.stream(), segment);
    waiting.removeIf(it -> it.place().segment().equals(segment));
    bytes = waiting.stream().mapToInt(it -> it.bytes().length).sum();
  }
}
