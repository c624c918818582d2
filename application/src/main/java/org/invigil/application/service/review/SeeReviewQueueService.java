package org.invigil.application.service.review;

import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeReviewQueue;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;

/** The queue of the exams that the actor is assigned to, and of no other (REV-2). */
public final class SeeReviewQueueService implements SeeReviewQueue {

  private final ReviewQueue queue;

  public SeeReviewQueueService(ReviewQueue queue) {
    this.queue = queue;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Staff staff)
        || !(staff.is(Role.REVIEWER) || staff.is(Role.INSTRUCTOR))) {
      return new ReviewRefusal.NotYours();
    }
    var exams = staff.assignedExams();
    var places = queue.asOfNow(exams);
    return new Queue(
        places.waiting(staff.institution(), exams, command.skip(), command.atMost()),
        places.count(staff.institution(), exams));
  }
}
