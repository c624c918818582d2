package org.invigil.application.service.review;

import java.time.InstantSource;
import java.util.Optional;
import org.invigil.application.port.in.review.DecideDispute;
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

/** The hold stays until a privacy officer lifts it: appeals elsewhere may still follow. */
public final class DecideDisputeService implements DecideDispute {

  private final ReviewDesk desk;
  private final FlagsOfSession flags;
  private final Segments segments;
  private final Looking looking;
  private final UnitOfWork work;
  private final InstantSource time;

  public DecideDisputeService(
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
            WhoReviews::decideDispute,
            it -> it,
            (session, kept) -> decide(command, session, kept)));
  }

  private Outcome decide(Command command, ExamSession session, Optional<Stored<Review>> kept) {
    var review = desk.present(session, kept);
    if (!(review instanceof Review.Disputed disputed)) {
      return new ReviewRefusal.NotNow(ReviewDesk.state(review));
    }
    var by = ((Actor.Staff) command.by()).id();
    if (!disputed.mayBeDecidedBy(by)) {
      return new ReviewRefusal.SamePerson();
    }
    var reason = Reasons.check(command.verdict(), command.reason(), session);
    if (reason.isPresent()) {
      return reason.get();
    }
    var waiting = looking == Looking.ON ? segments.waiting(session.id()) : 0;
    if (waiting > 0) {
      return new ReviewRefusal.StillLooking(waiting);
    }
    var again = new Verdict(command.verdict(), command.reason(), by, time.instant());
    return switch (disputed.decide(flags.find(session).flags(), again)) {
      case Review.FlagsUndecided(var undecided) ->
          new ReviewRefusal.FlagsUndecided(undecided.size());
      case Review.DecidedAgain decided -> {
        desk.keep(kept, decided);
        yield new DecidedAgain(again);
      }
    };
  }
}
