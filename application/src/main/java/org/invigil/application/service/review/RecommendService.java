package org.invigil.application.service.review;

import java.time.InstantSource;
import java.util.Optional;
import org.invigil.application.port.in.review.Recommend;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.flag.FlagsOfSession;
import org.invigil.domain.access.Actor;
import org.invigil.domain.review.Recommendation;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.WhoReviews;
import org.invigil.domain.session.ExamSession;

public final class RecommendService implements Recommend {

  private final ReviewDesk desk;
  private final FlagsOfSession flags;
  private final UnitOfWork work;
  private final InstantSource time;

  public RecommendService(
      ReviewDesk desk, FlagsOfSession flags, UnitOfWork work, InstantSource time) {
    this.desk = desk;
    this.flags = flags;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return work.inOne(() ->
        desk.<Outcome>onReview(
            command.by(),
            command.session(),
            WhoReviews::recommend,
            it -> it,
            (session, kept) -> recommend(command, session, kept)));
  }

  private Outcome recommend(Command command, ExamSession session, Optional<Stored<Review>> kept) {
    if (Notes.tooLong(command.reason())) {
      return Notes.TOO_LONG;
    }
    var review = desk.present(session, kept);
    if (!(review instanceof Review.Open open)) {
      return new ReviewRefusal.NotNow(ReviewDesk.state(review));
    }
    var undecided = open.undecided(flags.find(session).flags()).size();
    if (undecided > 0) {
      return new ReviewRefusal.FlagsUndecided(undecided);
    }
    var by = ((Actor.Staff) command.by()).id();
    var advice = new Recommendation(command.advised(), command.reason(), by, time.instant());
    desk.keep(kept, open.recommend(advice));
    return new Recommended(advice);
  }
}
