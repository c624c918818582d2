package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.review.DecideDispute;
import org.invigil.application.port.in.review.DecideFlag;
import org.invigil.application.port.in.review.DisputeVerdict;
import org.invigil.application.port.in.review.GiveVerdict;
import org.invigil.application.port.in.review.Recommend;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.application.port.in.review.SeeReviewQueue;
import org.invigil.application.port.in.review.SeeVerdict;
import org.invigil.application.port.out.Stored;
import org.invigil.contracts.ReviewStage;
import org.invigil.domain.exam.Service;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.retention.Subject;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.review.ReviewOrder.Need;
import org.invigil.domain.review.Verdict;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/**
 * A candidate is flagged for leaving the camera, is judged, disputes it, and is cleared by somebody
 * else; a hold keeps everything from the dispute on.
 */
@Rule({"REV-1", "REV-2", "REV-3", "REV-5", "REV-6", "RET-4", "FLG-5"})
class ADisputeWithAHoldStory {

  private final ReviewStage stage = new ReviewStage();

  @Test
  void a_disputed_verdict_is_decided_by_somebody_else_and_everything_is_kept() {
    stage.sitThrough("cccccccccc" + "cc--------" + "cccccccccc");
    assertThat(stage.analyse.handle(new AnalyseSegments.Command(10)))
        .isEqualTo(new AnalyseSegments.Analysed(3, 0, List.of(), List.of()));

    var queue =
        (SeeReviewQueue.Queue) stage.queue.handle(SeeReviewQueue.Command.first(stage.reviewer));
    assertThat(queue.places()).hasSize(1);
    assertThat(queue.places().getFirst().reasons()).contains("flags wait for a decision");

    var flag = onlyFlag();
    assertThat(flag.kind()).isEqualTo(FlagKind.OFF_CAMERA);
    assertThat(flag.start()).isEqualTo(ReviewStage.BEGUN.plusSeconds(12));
    assertThat(flag.end()).isEqualTo(ReviewStage.BEGUN.plusSeconds(20));

    assertThat(verdictOf(stage.candidate)).isInstanceOf(ReviewRefusal.NoVerdictYet.class);
    assertThat(give(Verdict.Kind.CLEAR, "")).isEqualTo(new ReviewRefusal.FlagsUndecided(1));

    refer(flag);
    stage.recommend.handle(
        new Recommend.Command(
            stage.reviewer, stage.session, Verdict.Kind.BREACH_RESOLVED, "Eight seconds away."));
    assertThat(give(Verdict.Kind.BREACH_RESOLVED, "Talked to the candidate."))
        .isInstanceOf(GiveVerdict.Given.class);

    assertThat(verdictOf(stage.candidate))
        .asInstanceOf(type(SeeVerdict.Told.class))
        .satisfies(it -> {
          assertThat(it.verdict()).isEqualTo(Verdict.Kind.BREACH_RESOLVED);
          assertThat(it.disputable()).isTrue();
          assertThat(it.flags()).hasSize(1);
          assertThat(it.flags().getFirst().decision()).contains(FlagDecision.Answer.REFER);
        });

    assertThat(
            stage.dispute.handle(
                new DisputeVerdict.Command(stage.candidate, stage.session, "I picked up my pen.")))
        .isInstanceOf(DisputeVerdict.Disputed.class);
    var subject = new Subject.ExamData(stage.person.id(), stage.exam.id());
    assertThat(stage.holds.standing(stage.institution))
        .extracting(Stored::value)
        .allMatch(it -> it.keeps(subject))
        .hasSize(1);

    assertThat(decide(stage.instructor)).isInstanceOf(ReviewRefusal.SamePerson.class);
    assertThat(decide(stage.officer)).isInstanceOf(DecideDispute.DecidedAgain.class);
    assertThat(verdictOf(stage.candidate))
        .asInstanceOf(type(SeeVerdict.Told.class))
        .satisfies(it -> {
          assertThat(it.verdict()).isEqualTo(Verdict.Kind.CLEAR);
          assertThat(it.disputable()).isFalse();
          assertThat(it.dispute().map(SeeVerdict.ToldDispute::text))
              .contains("I picked up my pen.");
          assertThat(it.dispute()).get().matches(SeeVerdict.ToldDispute::decided);
        });
    assertThat(stage.holds.standing(stage.institution)).hasSize(1);
  }

  @Test
  void a_flag_that_appears_while_a_dispute_is_open_is_decided_before_the_dispute() {
    disputeWithoutTheLastPiece();

    stage.record(3, "cc--------");
    assertThat(decide(stage.officer)).isInstanceOf(ReviewRefusal.StillLooking.class);
    stage.analyse.handle(new AnalyseSegments.Command(10));
    assertThat(decide(stage.officer)).isEqualTo(new ReviewRefusal.FlagsUndecided(1));

    undecided().forEach(this::refer);
    assertThat(verdictOf(stage.candidate))
        .asInstanceOf(type(SeeVerdict.Told.class))
        .satisfies(it -> assertThat(it.verdict()).isEqualTo(Verdict.Kind.BREACH_RESOLVED));
    assertThat(decide(stage.officer)).isInstanceOf(DecideDispute.DecidedAgain.class);
  }

  @Test
  void a_flag_that_appears_after_the_second_verdict_waits_for_a_person_and_the_verdict_stays() {
    disputeWithoutTheLastPiece();
    assertThat(decide(stage.officer)).isInstanceOf(DecideDispute.DecidedAgain.class);
    assertThat(waiting()).isEmpty();

    stage.record(3, "cc--------");
    stage.analyse.handle(new AnalyseSegments.Command(10));
    assertThat(waiting().getFirst().reasons()).contains("flags appeared after the verdict");

    undecided().forEach(this::refer);
    assertThat(waiting()).isEmpty();
    assertThat(verdictOf(stage.candidate))
        .asInstanceOf(type(SeeVerdict.Told.class))
        .satisfies(it -> {
          assertThat(it.verdict()).isEqualTo(Verdict.Kind.CLEAR);
          assertThat(it.flags())
              .isNotEmpty()
              .allMatch(flag -> flag.decision().equals(Optional.of(FlagDecision.Answer.REFER)));
        });
  }

  private void disputeWithoutTheLastPiece() {
    stage.begin(Service.RECORD_AND_REVIEW);
    stage.record("cccccccccc" + "cc--------" + "cccccccccc");
    stage.end(40);
    stage.analyse.handle(new AnalyseSegments.Command(10));
    undecided().forEach(this::refer);
    give(Verdict.Kind.BREACH_RESOLVED, "Talked to the candidate.");
    stage.dispute.handle(
        new DisputeVerdict.Command(stage.candidate, stage.session, "I picked up my pen."));
  }

  private List<Need> waiting() {
    return ((SeeReviewQueue.Queue) stage.queue.handle(SeeReviewQueue.Command.first(stage.reviewer)))
        .places();
  }

  private List<Flag> undecided() {
    var seen =
        (SeeFlags.Seen) stage.seeFlags.handle(new SeeFlags.Command(stage.reviewer, stage.session));
    return seen.flags().stream()
        .filter(it -> it.decision().isEmpty())
        .map(SeeFlags.Judged::flag)
        .toList();
  }

  private Flag onlyFlag() {
    var seen =
        (SeeFlags.Seen) stage.seeFlags.handle(new SeeFlags.Command(stage.reviewer, stage.session));
    assertThat(seen.flags()).hasSize(1);
    return seen.flags().getFirst().flag();
  }

  private void refer(Flag flag) {
    assertThat(
            stage.decideFlag.handle(
                new DecideFlag.Command(
                    stage.reviewer,
                    stage.session,
                    flag.id(),
                    FlagDecision.Answer.REFER,
                    "The chair is empty.")))
        .isInstanceOf(DecideFlag.Decided.class);
  }

  private GiveVerdict.Outcome give(Verdict.Kind kind, String reason) {
    return stage.giveVerdict.handle(
        new GiveVerdict.Command(stage.instructor, stage.session, kind, reason));
  }

  private SeeVerdict.Outcome verdictOf(org.invigil.domain.access.Actor by) {
    return stage.seeVerdict.handle(new SeeVerdict.Command(by, stage.session));
  }

  private DecideDispute.Outcome decide(org.invigil.domain.access.Actor by) {
    return stage.decideDispute.handle(
        new DecideDispute.Command(by, stage.session, Verdict.Kind.CLEAR, ""));
  }
}
