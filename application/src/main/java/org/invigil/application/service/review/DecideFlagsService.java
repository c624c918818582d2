package org.invigil.application.service.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.review.DecideFlags;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.flag.FlagsOfSession;
import org.invigil.domain.access.Actor;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.WhoReviews;
import org.invigil.domain.session.ExamSession;

public final class DecideFlagsService implements DecideFlags {

  private final ReviewDesk desk;
  private final FlagsOfSession flags;
  private final UnitOfWork work;
  private final InstantSource time;

  public DecideFlagsService(
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
            WhoReviews::decideFlags,
            it -> it,
            (session, kept) -> decide(command, session, kept)));
  }

  private Outcome decide(Command command, ExamSession session, Optional<Stored<Review>> kept) {
    var unfit = unfit(command);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    var found = flags.find(session).flags();
    var chosen = found.stream().filter(it -> command.flags().contains(it.id())).toList();
    if (chosen.size() < command.flags().size()) {
      return new ReviewRefusal.NoSuchFlag();
    }
    var by = ((Actor.Staff) command.by()).id();
    var now = time.instant();
    var decisions =
        chosen.stream()
            .map(it -> FlagDecision.on(it, command.answer(), command.note(), by, now))
            .toList();
    return keep(kept, decided(desk.present(session, kept), decisions), decisions, found);
  }

  private static Optional<ReviewRefusal> unfit(Command command) {
    if (command.flags().isEmpty()) {
      return Optional.of(new ReviewRefusal.Unfit("flag.none-chosen", "Choose at least one flag."));
    }
    if (command.answer() == FlagDecision.Answer.REFER && command.note().isBlank()) {
      return Optional.of(
          new ReviewRefusal.Unfit("flag.note-missing", "Say why you refer this flag."));
    }
    return Notes.tooLong(command.note()) ? Optional.of(Notes.TOO_LONG) : Optional.empty();
  }

  private static Review decided(Review before, List<FlagDecision> decisions) {
    var review = before;
    for (var each : decisions) {
      review =
          switch (review) {
            case Review.Open open -> open.decide(each);
            case Review.Decided decided -> decided.decideLate(each);
            case Review.Disputed disputed -> disputed.decideLate(each);
            case Review.DecidedAgain again -> again.decideLate(each);
          };
    }
    return review;
  }

  private Outcome keep(
      Optional<Stored<Review>> before, Review now, List<FlagDecision> decisions, List<Flag> found) {
    desk.keep(before, now);
    return new Decided(decisions, now.undecided(found).size());
  }
}
