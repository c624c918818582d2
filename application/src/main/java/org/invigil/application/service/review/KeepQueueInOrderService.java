package org.invigil.application.service.review;

import org.invigil.application.port.in.review.KeepQueueInOrder;

/** Some hundreds at a time: a day's exams are in order before the reviewers come. */
public final class KeepQueueInOrderService implements KeepQueueInOrder {

  private static final int AT_ONCE = 500;

  private final ReviewQueue queue;

  public KeepQueueInOrderService(ReviewQueue queue) {
    this.queue = queue;
  }

  @Override
  public void handle() {
    queue.catchUp(AT_ONCE);
  }
}
