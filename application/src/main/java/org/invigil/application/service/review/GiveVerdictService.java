package org.invigil.application.service.review;

import java.time.InstantSource;
import java.util.Optional;
import org.invigil.application.port.in.review.GiveVerdict;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.flag.FlagsOfSession;
import org.invigil.application.service.flag.Looking;
import org.invigil.domain.access.Actor;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.review.WhoReviews;
import org.invigil.domain.session.ExamSession;

public final class GiveVerdictService implements GiveVerdict {

  private final ReviewDesk desk;
  private final FlagsOfSession flags;
  private final Segments segments;
  private final Looking looking;
  private final UnitOfWork work;
  private final InstantSource time;

  public GiveVerdictService(
      ReviewDesk desk,
      FlagsOfSession flags,
      Segments segments,
      Looking looking,
      UnitOfWork work,
      InstantSource time) {
    this.desk = desk;
    this.flags = flags;
    this.segments = segments;
    this.looking = looking;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return work.inOne(() ->
        desk.<Outcome>onReview(
            command.by(),
            command.session(),
            WhoReviews::judge,
            it -> it,
            (session, kept) -> judge(command, session, kept)));
  }

  private Outcome judge(Command command, ExamSession session, Optional<Stored<Review>> kept) {
    var reason = Reasons.check(command.verdict(), command.reason(), session);
    if (reason.isPresent()) {
      return reason.get();
    }
    var review = desk.present(session, kept);
    if (!(review instanceof Review.Open open)) {
      return new ReviewRefusal.NotNow(ReviewDesk.state(review));
    }
    var waiting = looking == Looking.ON ? segments.waiting(session.id()) : 0;
    if (waiting > 0) {
      return new ReviewRefusal.StillLooking(waiting);
    }
    var by = ((Actor.Staff) command.by()).id();
    var verdict = new Verdict(command.verdict(), command.reason(), by, time.instant());
    return switch (open.judge(flags.find(session).flags(), verdict)) {
      case Review.FlagsUndecided(var undecided) ->
          new ReviewRefusal.FlagsUndecided(undecided.size());
      case Review.Decided decided -> {
        desk.keep(kept, decided);
        yield new Given(verdict);
      }
    };
  }
}
