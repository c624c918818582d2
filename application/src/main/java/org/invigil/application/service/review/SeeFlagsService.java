package org.invigil.application.service.review;

import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.flag.FlagsOfSession;
import org.invigil.application.service.flag.NotLookedFor;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.WhoReviews;
import org.invigil.domain.session.ExamSession;

/** Shows flags to those who may look at the recording, and never to the candidate (FLG-5). */
public final class SeeFlagsService implements SeeFlags {

  private final ReviewDesk desk;
  private final Reviews reviews;
  private final Segments segments;
  private final FlagsOfSession flags;
  private final NotLookedFor unseen;
  private final Looks looks;
  private final UnitOfWork work;

  public SeeFlagsService(
      ReviewDesk desk,
      Reviews reviews,
      Segments segments,
      FlagsOfSession flags,
      NotLookedFor unseen,
      Looks looks,
      UnitOfWork work) {
    this.desk = desk;
    this.reviews = reviews;
    this.segments = segments;
    this.flags = flags;
    this.unseen = unseen;
    this.looks = looks;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.onSession(
        command.by(),
        command.session(),
        it -> it,
        session ->
            switch (WhoReviews.seeFlags(command.by(), session)) {
              case PERMITTED -> {
                work.inOne(() -> looks.note(command.by(), AccessLog.What.FLAGS, session.plan()));
                yield show(session);
              }
              case NOT_YOURS -> new ReviewRefusal.NotYours();
              case WHILE_IT_RUNS -> new ReviewRefusal.WhileItRuns();
            });
  }

  private Outcome show(ExamSession session) {
    var review = desk.present(session, reviews.find(Review.idOf(session.id())));
    var findings = flags.find(session);
    return new Seen(
        findings.flags().stream().map(it -> new Judged(it, review.decisionOn(it))).toList(),
        findings.absences(),
        findings.toCompare(),
        ReviewDesk.state(review),
        segments.waiting(session.id()),
        unseen.in(session, findings));
  }
}
