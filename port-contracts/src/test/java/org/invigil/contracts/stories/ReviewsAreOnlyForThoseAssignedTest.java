package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.review.DecideFlag;
import org.invigil.application.port.in.review.DisputeVerdict;
import org.invigil.application.port.in.review.GiveVerdict;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.application.port.in.review.SeeReviewQueue;
import org.invigil.application.port.in.review.SeeVerdict;
import org.invigil.application.service.flag.Looking;
import org.invigil.contracts.ReviewStage;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Service;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FlagId;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.review.Verdict;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"REV-1", "REV-2", "SES-10"})
class ReviewsAreOnlyForThoseAssignedTest {

  private static final String FILM = "cccccccccc" + "cc--------" + "cccccccccc";
  private final ReviewStage stage = new ReviewStage();

  @Test
  void a_reviewer_of_another_exam_sees_nothing() {
    stage.sitThrough(FILM);
    var elsewhere =
        new Actor.Staff(
            new StaffId(new UUID(1, 1)), stage.institution, Set.of(Role.REVIEWER), Set.of());
    assertThat(see(elsewhere)).isInstanceOf(ReviewRefusal.NotYours.class);
    assertThat(stage.queue.handle(SeeReviewQueue.Command.first(elsewhere)))
        .isEqualTo(new SeeReviewQueue.Queue(List.of(), 0));
  }

  @Test
  void another_institution_does_not_learn_that_the_session_exists() {
    stage.sitThrough(FILM);
    var stranger =
        new Actor.Staff(
            new StaffId(new UUID(1, 1)),
            new InstitutionId(new UUID(1, 2)),
            Set.of(Role.REVIEWER),
            Set.of(stage.exam.id()));
    assertThat(see(stranger)).isInstanceOf(ReviewRefusal.NoSuchSession.class);
  }

  @Test
  void the_candidate_never_sees_flags_before_the_verdict() {
    stage.sitThrough(FILM);
    assertThat(see(stage.candidate)).isInstanceOf(ReviewRefusal.NotYours.class);
  }

  @Test
  void another_candidate_sees_no_verdict_and_cannot_dispute_it() {
    stage.sitThrough("cccccccccc");
    stage.analyse.handle(new AnalyseSegments.Command(10));
    stage.giveVerdict.handle(
        new GiveVerdict.Command(stage.instructor, stage.session, Verdict.Kind.CLEAR, ""));
    var other = new Actor.Candidate(new CandidateId(new UUID(1, 3)), stage.institution);
    assertThat(stage.seeVerdict.handle(new SeeVerdict.Command(other, stage.session)))
        .isInstanceOf(ReviewRefusal.NotYours.class);
    assertThat(stage.dispute.handle(new DisputeVerdict.Command(other, stage.session, "No.")))
        .isInstanceOf(ReviewRefusal.NotYours.class);
  }

  @Test
  void while_a_recorded_exam_runs_nobody_sees_its_flags() {
    stage.begin(Service.RECORD_AND_REVIEW);
    assertThat(see(stage.reviewer)).isInstanceOf(ReviewRefusal.WhileItRuns.class);
  }

  @Test
  void a_reviewer_gives_no_verdict_and_the_instructor_does() {
    stage.sitThrough("cccccccccc");
    stage.analyse.handle(new AnalyseSegments.Command(10));
    var command = new GiveVerdict.Command(stage.reviewer, stage.session, Verdict.Kind.CLEAR, "");
    assertThat(stage.giveVerdict.handle(command)).isInstanceOf(ReviewRefusal.NotYours.class);
  }

  @Test
  void a_verdict_waits_until_everything_was_looked_at() {
    stage.sitThrough("cccccccccc");
    assertThat(
            stage.giveVerdict.handle(
                new GiveVerdict.Command(stage.instructor, stage.session, Verdict.Kind.CLEAR, "")))
        .isEqualTo(new ReviewRefusal.StillLooking(1));
  }

  @Test
  void a_verdict_other_than_clear_needs_a_reason_and_a_referred_flag_a_note() {
    stage.sitThrough(FILM);
    stage.analyse.handle(new AnalyseSegments.Command(10));
    assertThat(
            stage.giveVerdict.handle(
                new GiveVerdict.Command(
                    stage.instructor, stage.session, Verdict.Kind.NOT_PROCTORED, " ")))
        .isInstanceOf(ReviewRefusal.Unfit.class);
    assertThat(decide(flags().getFirst().id(), FlagDecision.Answer.REFER, ""))
        .isInstanceOf(ReviewRefusal.Unfit.class);
  }

  @Test
  void a_flag_that_is_not_there_cannot_be_decided() {
    stage.sitThrough(FILM);
    assertThat(decide(new FlagId(new UUID(0, 0)), FlagDecision.Answer.ACCEPT, ""))
        .isInstanceOf(ReviewRefusal.NoSuchFlag.class);
  }

  @Test
  @Rule("FLG-6")
  void pieces_in_any_order_give_the_same_flags_and_decisions_outlive_a_second_look() {
    stage.begin(Service.RECORD_AND_REVIEW);
    stage.record(2, "cccccccccc");
    stage.analyse.handle(new AnalyseSegments.Command(10));
    stage.record(1, "cc--------");
    stage.record(0, "cccccccccc");
    stage.end(30);
    stage.analyse.handle(new AnalyseSegments.Command(10));
    var reversed = flags();

    var straight = new ReviewStage();
    straight.sitThrough(FILM);
    straight.analyse.handle(new AnalyseSegments.Command(10));
    assertThat(reversed)
        .isEqualTo(straight.found.find(straight.session).orElseThrow().value().findings().flags());

    decide(reversed.getFirst().id(), FlagDecision.Answer.ACCEPT, "");
    stage.analyse.handle(new AnalyseSegments.Command(10));
    assertThat(seen().flags().getFirst().decision()).isPresent();
  }

  @Test
  void a_piece_that_cannot_be_read_costs_nothing_but_itself() {
    stage.begin(Service.RECORD_AND_REVIEW);
    stage.record(0, "cccccccccc");
    stage.record(1, "damaged!!!");
    stage.record(2, "cc--------");
    stage.end(30);
    assertThat(stage.analyse.handle(new AnalyseSegments.Command(10)))
        .isEqualTo(new AnalyseSegments.Analysed(3, 1, List.of(), List.of()));
    assertThat(flags())
        .extracting(Flag::kind)
        .containsExactly(FlagKind.RECORDING_GAP, FlagKind.OFF_CAMERA);
  }

  @Test
  @Rule("SES-11")
  void a_piece_that_does_not_open_is_evidence_altered() {
    stage.begin(Service.RECORD_AND_REVIEW);
    stage.record(0, "cccccccccc");
    stage.record(1, "altered");
    stage.record(2, "cccccccccc");
    stage.end(30);
    stage.analyse.handle(new AnalyseSegments.Command(10));
    assertThat(flags()).extracting(Flag::kind).contains(FlagKind.EVIDENCE_ALTERED);
  }

  @Test
  void switched_off_nothing_is_looked_at_and_everything_waits() {
    stage.sitThrough(FILM);
    assertThat(stage.analysis(Looking.OFF).handle(new AnalyseSegments.Command(10)))
        .isEqualTo(new AnalyseSegments.SwitchedOff());
    assertThat(stage.segments.waiting()).isEqualTo(3);
  }

  private SeeFlags.Outcome see(Actor by) {
    return stage.seeFlags.handle(new SeeFlags.Command(by, stage.session));
  }

  private SeeFlags.Seen seen() {
    return (SeeFlags.Seen) see(stage.reviewer);
  }

  private List<Flag> flags() {
    return seen().flags().stream().map(SeeFlags.Judged::flag).toList();
  }

  private DecideFlag.Outcome decide(FlagId flag, FlagDecision.Answer answer, String note) {
    return stage.decideFlag.handle(
        new DecideFlag.Command(stage.reviewer, stage.session, flag, answer, note));
  }
}
