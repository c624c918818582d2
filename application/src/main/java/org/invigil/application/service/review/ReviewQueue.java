package org.invigil.application.service.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.ReviewPlaces;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.application.port.out.Stored;
import org.invigil.application.service.flag.FlagsOfSession;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FoundFlags;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.ReviewOrder;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;

/**
 * Brings the places of the queue up to what is kept now. Whoever changes a session, its review or
 * its flags need not know of the queue: a place remembers the versions it was worked out from.
 */
public final class ReviewQueue {

  private final ReviewPlaces places;
  private final ExamSessions sessions;
  private final Reviews reviews;
  private final SessionFlags found;
  private final FlagsOfSession flags;
  private final ReviewDesk desk;

  public ReviewQueue(
      ReviewPlaces places,
      ExamSessions sessions,
      Reviews reviews,
      SessionFlags found,
      FlagsOfSession flags,
      ReviewDesk desk) {
    this.places = places;
    this.sessions = sessions;
    this.reviews = reviews;
    this.found = found;
    this.flags = flags;
    this.desk = desk;
  }

  /** The places of these exams, all as of now. */
  ReviewPlaces asOfNow(Set<ExamId> exams) {
    workOut(places.outdated(exams));
    return places;
  }

  void catchUp(int atMost) {
    workOut(places.outdated(atMost));
  }

  private void workOut(List<ExamSessionId> outdated) {
    outdated.forEach(it -> place(it).ifPresent(places::keep));
  }

  private Optional<ReviewPlaces.Place> place(ExamSessionId id) {
    try {
      return sessions.find(id).map(this::place);
    } catch (KeyDestroyed erased) {
      return Optional.empty(); // its row is about to go, and its place with it
    }
  }

  private ReviewPlaces.Place place(Stored<ExamSession> session) {
    var plan = session.value().plan();
    var review = reviews.find(Review.idOf(plan.id()));
    var known = found.find(plan.id());
    return new ReviewPlaces.Place(
        plan.id(),
        plan.exam(),
        plan.institution(),
        session.version(),
        review.map(Stored::version).orElse(0L),
        known.map(Stored::version).orElse(0L),
        session.value() instanceof ExamSession.Over over
            ? ReviewOrder.needOf(waiting(over, review, known))
            : Optional.empty());
  }

  private ReviewOrder.Waiting waiting(
      ExamSession.Over over, Optional<Stored<Review>> review, Optional<Stored<FoundFlags>> known) {
    List<Flag> flagged =
        known.map(it -> it.value().findings()).orElseGet(() -> flags.find(over)).flags();
    return new ReviewOrder.Waiting(
        desk.present(over, review),
        flagged,
        !(over instanceof ExamSession.NotProctored),
        over.endedAt());
  }
}
