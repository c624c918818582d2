package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.review.DecideFlags;
import org.invigil.application.port.in.review.GiveVerdict;
import org.invigil.application.port.in.review.Recommend;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.application.port.in.review.SeeReview;
import org.invigil.application.port.in.review.SeeReview.Step;
import org.invigil.contracts.ReviewStage;
import org.invigil.domain.access.Actor;
import org.invigil.domain.flag.FlagId;
import org.invigil.domain.review.FlagDecision.Answer;
import org.invigil.domain.review.Verdict;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"REV-1", "REV-2"})
class SeveralFlagsAreDecidedAtOnceTest {

  private final ReviewStage stage = new ReviewStage();
  private Set<FlagId> flags = Set.of();

  @BeforeEach
  void sit() {
    stage.sitThrough("cccccccccc" + "cc--------" + "cccccccccc" + "c---------" + "cccccccccc");
    stage.analyse.handle(new AnalyseSegments.Command(10));
    flags =
        seen().flags().stream().map(it -> it.flag().id()).collect(Collectors.toUnmodifiableSet());
    assertThat(flags).hasSizeGreaterThan(1);
  }

  @Test
  void eachDecisionIsKeptByItself() {
    assertThat(decide(stage.reviewer, flags, Answer.REFER, "Away twice."))
        .isInstanceOfSatisfying(
            DecideFlags.Decided.class,
            it -> {
              assertThat(it.decisions()).hasSize(flags.size());
              assertThat(it.undecided()).isZero();
            });
    assertThat(seen().flags())
        .allSatisfy(
            it -> assertThat(it.decision().orElseThrow().by()).isEqualTo(stage.reviewer.id()));
  }

  @Test
  void allAreDecidedOrNone() {
    var one = flags.iterator().next();
    var unknown = Set.of(one, new FlagId(new UUID(0, 7)));
    assertThat(decide(stage.reviewer, unknown, Answer.ACCEPT, ""))
        .isInstanceOf(ReviewRefusal.NoSuchFlag.class);
    assertThat(decide(stage.reviewer, flags, Answer.REFER, " "))
        .isInstanceOf(ReviewRefusal.Unfit.class);
    assertThat(decide(stage.reviewer, Set.of(), Answer.ACCEPT, ""))
        .isInstanceOf(ReviewRefusal.Unfit.class);
    assertThat(decide(stage.officer, flags, Answer.ACCEPT, ""))
        .isInstanceOf(ReviewRefusal.NotYours.class);
    assertThat(seen().flags()).allMatch(it -> it.decision().isEmpty());
  }

  @Test
  void aReviewSaysWhatEachPersonMayDoNext() {
    assertThat(review(stage.reviewer).steps())
        .containsExactlyInAnyOrder(Step.DECIDE_FLAGS, Step.RECOMMEND);
    assertThat(review(stage.instructor).steps())
        .containsExactlyInAnyOrder(Step.DECIDE_FLAGS, Step.JUDGE);
    decide(stage.reviewer, flags, Answer.ACCEPT, "");
    stage.recommend.handle(
        new Recommend.Command(stage.reviewer, stage.session, Verdict.Kind.CLEAR, "Tea."));
    stage.giveVerdict.handle(
        new GiveVerdict.Command(stage.instructor, stage.session, Verdict.Kind.CLEAR, ""));
    var decided = review(stage.instructor);
    assertThat(decided.steps()).containsExactly(Step.DECIDE_FLAGS);
    assertThat(decided.review().verdicts()).hasSize(1);
    assertThat(decided.review().recommendations()).hasSize(1);
    assertThat(stage.seeReview.handle(new SeeReview.Command(stage.candidate, stage.session)))
        .isInstanceOf(ReviewRefusal.NotYours.class);
  }

  private DecideFlags.Outcome decide(Actor by, Set<FlagId> which, Answer answer, String note) {
    return stage.decideFlags.handle(
        new DecideFlags.Command(by, stage.session, which, answer, note));
  }

  private SeeFlags.Seen seen() {
    return (SeeFlags.Seen)
        stage.seeFlags.handle(new SeeFlags.Command(stage.reviewer, stage.session));
  }

  private SeeReview.Seen review(Actor by) {
    return (SeeReview.Seen) stage.seeReview.handle(new SeeReview.Command(by, stage.session));
  }
}
