package org.invigil.application.service.review;

import java.util.Optional;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeVerdict;
import org.invigil.application.port.out.Stored;
import org.invigil.application.service.flag.FlagsOfSession;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.review.WhoReviews;
import org.invigil.domain.session.ExamSession;

/** Tells the candidate after the verdict, never before (FLG-5, REV-6). */
public final class SeeVerdictService implements SeeVerdict {

  private final ReviewDesk desk;
  private final FlagsOfSession flags;

  public SeeVerdictService(ReviewDesk desk, FlagsOfSession flags) {
    this.desk = desk;
    this.flags = flags;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.<Outcome>onReview(
        command.by(),
        command.session(),
        WhoReviews::concerns,
        it -> it instanceof ReviewRefusal.WhileItRuns ? new ReviewRefusal.NoVerdictYet() : it,
        this::tell);
  }

  private Outcome tell(ExamSession session, Optional<Stored<Review>> kept) {
    var review = desk.present(session, kept);
    return review
        .verdict()
        .<Outcome>map(it -> tell(session, review, it))
        .orElseGet(ReviewRefusal.NoVerdictYet::new);
  }

  private Told tell(ExamSession session, Review review, Verdict verdict) {
    var findings = flags.find(session);
    return new Told(
        verdict.kind(),
        verdict.reason(),
        verdict.at(),
        review instanceof Review.Decided,
        dispute(review),
        findings.flags().stream()
            .map(it -> new ToldFlag(it, review.decisionOn(it).map(FlagDecision::answer)))
            .toList(),
        findings.absences());
  }

  private static Optional<ToldDispute> dispute(Review review) {
    return switch (review) {
      case Review.Open it -> Optional.empty();
      case Review.Decided it -> Optional.empty();
      case Review.Disputed it -> Optional.of(told(it.dispute(), false));
      case Review.DecidedAgain it -> Optional.of(told(it.dispute(), true));
    };
  }

  private static ToldDispute told(Review.Dispute dispute, boolean decided) {
    return new ToldDispute(dispute.text(), dispute.at(), decided);
  }
}
