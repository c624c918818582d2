package org.invigil.application.service.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.review.DecideFlag;
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

public final class DecideFlagService implements DecideFlag {

  private final ReviewDesk desk;
  private final FlagsOfSession flags;
  private final UnitOfWork work;
  private final InstantSource time;

  public DecideFlagService(
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
    var found = flags.find(session).flags();
    return found.stream()
        .filter(it -> it.id().equals(command.flag()))
        .findFirst()
        .map(it -> decide(command, it, found, session, kept))
        .orElseGet(ReviewRefusal.NoSuchFlag::new);
  }

  private Outcome decide(
      Command command,
      Flag flag,
      List<Flag> found,
      ExamSession session,
      Optional<Stored<Review>> kept) {
    if (command.answer() == FlagDecision.Answer.REFER && command.note().isBlank()) {
      return new ReviewRefusal.Unfit("flag.note-missing", "Say why you refer this flag.");
    }
    if (Notes.tooLong(command.note())) {
      return Notes.TOO_LONG;
    }
    var by = ((Actor.Staff) command.by()).id();
    var decision = FlagDecision.on(flag, command.answer(), command.note(), by, time.instant());
    return switch (desk.present(session, kept)) {
      case Review.Open open -> keep(kept, open.decide(decision), decision, found);
      case Review.Decided decided -> keep(kept, decided.decideLate(decision), decision, found);
      case Review.Disputed disputed -> keep(kept, disputed.decideLate(decision), decision, found);
      case Review.DecidedAgain again -> keep(kept, again.decideLate(decision), decision, found);
    };
  }

  private Outcome keep(
      Optional<Stored<Review>> before, Review now, FlagDecision decision, List<Flag> found) {
    desk.keep(before, now);
    return new Decided(decision, now.undecided(found).size());
  }
}
