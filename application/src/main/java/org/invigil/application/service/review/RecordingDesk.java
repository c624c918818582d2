package org.invigil.application.service.review;

import java.util.function.Function;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.WhoReviews;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.WhoMay;

/** Lets those look who may, and logs it before anything is shown. */
public final class RecordingDesk {

  private final ReviewDesk desk;
  private final Reviews reviews;
  private final Looks looks;
  private final UnitOfWork work;

  public RecordingDesk(ReviewDesk desk, Reviews reviews, Looks looks, UnitOfWork work) {
    this.desk = desk;
    this.reviews = reviews;
    this.looks = looks;
    this.work = work;
  }

  <O> O look(
      Actor by,
      ExamSessionId id,
      Function<ReviewRefusal, O> refused,
      Function<ExamSession, O> show) {
    return logged(by, id, RecordingDesk::opened, refused, show);
  }

  <O> O export(
      Actor by,
      ExamSessionId id,
      Function<ReviewRefusal, O> refused,
      Function<ExamSession, O> show) {
    return logged(by, id, it -> AccessLog.What.EXPORT, refused, show);
  }

  private <O> O logged(
      Actor by,
      ExamSessionId id,
      Function<ExamSession, AccessLog.What> what,
      Function<ReviewRefusal, O> refused,
      Function<ExamSession, O> show) {
    return desk.onSession(
        by,
        id,
        refused,
        session ->
            switch (may(by, session)) {
              case PERMITTED -> {
                work.inOne(() -> looks.note(by, what.apply(session), session.plan()));
                yield show.apply(session);
              }
              case NOT_YOURS -> refused.apply(new ReviewRefusal.NotYours());
              case WHILE_IT_RUNS -> refused.apply(new ReviewRefusal.WhileItRuns());
            });
  }

  /** The candidate looks at the evidence after the verdict (REV-6). */
  private WhoMay.Look may(Actor by, ExamSession session) {
    if (!WhoReviews.concerns(by, session.plan())) {
      return WhoMay.look(by, session);
    }
    return reviews.find(Review.idOf(session.id())).flatMap(it -> it.value().verdict()).isPresent()
        ? WhoMay.Look.PERMITTED
        : WhoMay.Look.NOT_YOURS;
  }

  private static AccessLog.What opened(ExamSession session) {
    return session instanceof ExamSession.Over
        ? AccessLog.What.RECORDING_OPENED
        : AccessLog.What.LIVE_OPENED;
  }
}
