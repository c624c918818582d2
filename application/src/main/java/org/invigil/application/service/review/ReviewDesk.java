package org.invigil.application.service.review;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.WhoReviews;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.SessionPlan;

/** Finds the session and its review for an actor, and refuses those who may not. */
public final class ReviewDesk {

  private final ExamSessions sessions;
  private final Reviews reviews;
  private final InstantSource time;

  public ReviewDesk(ExamSessions sessions, Reviews reviews, InstantSource time) {
    this.sessions = sessions;
    this.reviews = reviews;
    this.time = time;
  }

  /** A session that the actor may know of. */
  <O> O onSession(
      Actor by,
      ExamSessionId id,
      Function<ReviewRefusal, O> refused,
      Function<ExamSession, O> step) {
    return sessions
        .find(id)
        .map(Stored::value)
        .filter(it -> WhoReviews.knowsOf(by, it.plan()))
        .map(step)
        .orElseGet(() -> refused.apply(new ReviewRefusal.NoSuchSession()));
  }

  /** A session that is over, for somebody who may take this step in its review. */
  <O> O onReview(
      Actor by,
      ExamSessionId id,
      BiFunction<Actor, SessionPlan, Boolean> may,
      Function<ReviewRefusal, O> refused,
      BiFunction<ExamSession.Over, Optional<Stored<Review>>, O> step) {
    return onSession(
        by,
        id,
        refused,
        session -> {
          if (!may.apply(by, session.plan())) {
            return refused.apply(new ReviewRefusal.NotYours());
          }
          return session instanceof ExamSession.Over over
              ? step.apply(over, reviews.find(Review.idOf(id)))
              : refused.apply(new ReviewRefusal.WhileItRuns());
        });
  }

  /** The review as kept, or one that begins now; then it is kept from the first step on. */
  Review present(ExamSession session, Optional<Stored<Review>> kept) {
    return kept.map(Stored::value).orElseGet(() -> begun(session));
  }

  void keep(Optional<Stored<Review>> before, Review now) {
    before.ifPresentOrElse(it -> reviews.replace(it, now), () -> reviews.add(now));
  }

  static String state(Review review) {
    return switch (review) {
      case Review.Open it -> "open";
      case Review.Decided it -> "decided";
      case Review.Disputed it -> "disputed";
      case Review.DecidedAgain it -> "decided-again";
    };
  }

  private Review begun(ExamSession session) {
    var plan = session.plan();
    return Review.open(
        new Review.Subject(plan.id(), plan.institution(), plan.exam(), plan.candidate()),
        time.instant());
  }
}
