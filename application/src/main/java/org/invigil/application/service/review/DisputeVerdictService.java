package org.invigil.application.service.review;

import java.time.InstantSource;
import java.util.Optional;
import org.invigil.application.port.in.review.DisputeVerdict;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.retention.Hold;
import org.invigil.domain.retention.HoldId;
import org.invigil.domain.retention.Subject;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.WhoReviews;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.text.Reason;

/** Keeps the dispute and places its hold, both or neither (REV-5, RET-4). */
public final class DisputeVerdictService implements DisputeVerdict {

  private final ReviewDesk desk;
  private final Holds holds;
  private final Chance chance;
  private final UnitOfWork work;
  private final InstantSource time;

  public DisputeVerdictService(
      ReviewDesk desk, Holds holds, Chance chance, UnitOfWork work, InstantSource time) {
    this.desk = desk;
    this.holds = holds;
    this.chance = chance;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return work.inOne(() ->
        desk.<Outcome>onReview(
            command.by(),
            command.session(),
            WhoReviews::concerns,
            it -> it instanceof ReviewRefusal.WhileItRuns ? new ReviewRefusal.NoVerdictYet() : it,
            (session, kept) -> dispute(command, session, kept)));
  }

  private Outcome dispute(Command command, ExamSession session, Optional<Stored<Review>> kept) {
    if (command.text().isBlank()) {
      return new ReviewRefusal.Unfit("dispute.text-missing", "Say what you dispute and why.");
    }
    if (Notes.tooLong(command.text())) {
      return Notes.TOO_LONG;
    }
    return switch (desk.present(session, kept)) {
      case Review.Open it -> new ReviewRefusal.NoVerdictYet();
      case Review.Decided decided -> dispute(command, decided, kept);
      case Review.Disputed it -> new ReviewRefusal.NotNow(ReviewDesk.state(it));
      case Review.DecidedAgain it -> new ReviewRefusal.NotNow(ReviewDesk.state(it));
    };
  }

  private Disputed dispute(Command command, Review.Decided decided, Optional<Stored<Review>> kept) {
    var now = time.instant();
    var hold = new HoldId(chance.identifier());
    var subject = decided.subject();
    holds.add(
        new Hold.Standing(
            hold,
            subject.institution(),
            new Subject.ExamData(subject.candidate(), subject.exam()),
            new Reason("The candidate disputes the verdict."),
            now));
    desk.keep(kept, decided.dispute(new Review.Dispute(command.text(), now, hold)));
    return new Disputed(hold);
  }
}
