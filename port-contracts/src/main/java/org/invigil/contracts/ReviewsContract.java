package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.HoldId;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.ReviewId;
import org.invigil.domain.review.Verdict;
import org.junit.jupiter.api.Test;

/** What every {@link Reviews} must do. */
public abstract class ReviewsContract extends StoreContract<Review, ReviewId> {

  private final ExamId exam = new ExamId(UUID.randomUUID());

  @Override
  protected abstract Reviews store();

  /** An institution for which sessions may be kept. */
  protected InstitutionId institution() {
    return new InstitutionId(UUID.randomUUID());
  }

  /** Prepares what a store needs before it can seal something of this session. */
  protected void prepare(Review review) {}

  @Override
  protected Review.Open another() {
    var review = ReviewSamples.review(institution(), exam);
    prepare(review);
    return review;
  }

  @Override
  protected Review changed(Review value) {
    return ReviewSamples.decidedOn((Review.Open) value);
  }

  @Override
  protected ReviewId idOf(Review value) {
    return value.id();
  }

  @Test
  void every_state_is_found_as_it_was_kept() {
    var verdict =
        new Verdict(
            Verdict.Kind.BREACH_RESOLVED, "talked", ReviewSamples.REVIEWER, ReviewSamples.NINE);
    var again =
        new Verdict(
            Verdict.Kind.CLEAR,
            "",
            new org.invigil.domain.access.StaffId(UUID.randomUUID()),
            ReviewSamples.NINE);
    var open = another();
    var decided = (Review.Decided) open.judge(List.of(), verdict);
    var dispute = new Review.Dispute("No.", ReviewSamples.NINE, new HoldId(UUID.randomUUID()));
    var disputed = decided.dispute(dispute);
    var decidedAgain = (Review.DecidedAgain) disputed.decide(List.of(), again);
    store().add(open);
    for (var state : List.<Review>of(decided, disputed, decidedAgain)) {
      store().replace(store().find(open.id()).orElseThrow(), state);
      assertThat(store().find(open.id()).map(Stored::value)).contains(state);
    }
  }

  @Test
  void the_reviews_of_an_exam_are_found_and_no_other() {
    var one = another();
    var other = ReviewSamples.review(institution(), new ExamId(UUID.randomUUID()));
    prepare(other);
    store().add(one);
    store().add(other);
    assertThat(store().of(exam)).extracting(Stored::value).containsExactly(one);
  }

  @Test
  void what_is_erased_is_absent_and_erasing_again_does_nothing() {
    var one = another();
    store().add(one);
    assertThat(store().holds(one.id())).isTrue();
    store().erase(one.id());
    store().erase(one.id());
    assertThat(store().find(one.id())).isEmpty();
    assertThat(store().holds(one.id())).isFalse();
  }
}
