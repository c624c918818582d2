package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.Optional;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.review.CloseRecording;
import org.invigil.application.port.in.review.DecideFlag;
import org.invigil.application.port.in.review.DescribeOwnData;
import org.invigil.application.port.in.review.GiveVerdict;
import org.invigil.application.port.in.review.OpenRecording;
import org.invigil.application.port.in.review.PlayPiece;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeAccessLog;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.contracts.ReviewStage;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.exam.Service;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.review.Verdict;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"REV-2", "REV-6", "SES-10"})
class EveryLookAtARecordingIsLoggedTest {

  private final ReviewStage stage = new ReviewStage();
  private final SegmentId first = new SegmentId(stage.session, 1, StreamName.CAMERA, 0);

  @Test
  void who_what_and_when_are_logged_before_anything_is_shown() {
    stage.sitThrough("cccccccccc" + "cccccccccc");
    stage.seeFlags.handle(new SeeFlags.Command(stage.reviewer, stage.session));
    assertThat(open(stage.reviewer))
        .asInstanceOf(type(OpenRecording.Opened.class))
        .satisfies(it -> assertThat(it.pieces()).hasSize(2));
    assertThat(play(stage.reviewer)).isInstanceOf(PlayPiece.Playing.class);
    assertThat(looks(stage.privacy).looks())
        .extracting(SeeAccessLog.Look::what, SeeAccessLog.Look::by)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("flags", Optional.of(stage.reviewer.id())),
            org.assertj.core.groups.Tuple.tuple(
                "recording-opened", Optional.of(stage.reviewer.id())));
  }

  @Test
  void going_on_looking_is_one_look_and_coming_back_later_another() {
    stage.sitThrough("cccccccccc");
    play(stage.reviewer);
    play(stage.reviewer);
    assertThat(looks(stage.privacy).looks()).hasSize(1);
    stage.clock.advance(Duration.ofMinutes(10));
    play(stage.reviewer);
    assertThat(looks(stage.privacy).looks()).hasSize(2);
  }

  @Test
  void closing_is_logged_once_and_the_next_look_is_another() {
    stage.sitThrough("cccccccccc");
    assertThat(close(stage.reviewer)).isInstanceOf(ReviewRefusal.NotYours.class);
    play(stage.reviewer);
    assertThat(close(stage.reviewer)).isInstanceOf(CloseRecording.Closed.class);
    assertThat(close(stage.reviewer)).isInstanceOf(CloseRecording.Closed.class);
    assertThat(close(stage.instructor)).isInstanceOf(ReviewRefusal.NotYours.class);
    open(stage.reviewer);
    play(stage.reviewer);
    close(stage.reviewer);
    assertThat(looks(stage.privacy).looks())
        .extracting(SeeAccessLog.Look::what)
        .containsExactly(
            "recording-opened", "recording-closed", "recording-opened", "recording-closed");
    assertThat(looks(stage.candidate).looks()).hasSize(4);
  }

  @Test
  void who_lost_their_assignment_meanwhile_can_still_close() {
    stage.sitThrough("cccccccccc");
    play(stage.reviewer);
    var relieved =
        new Actor.Staff(
            stage.reviewer.id(), stage.institution, stage.reviewer.roles(), java.util.Set.of());
    assertThat(open(relieved)).isInstanceOf(ReviewRefusal.NotYours.class);
    assertThat(close(relieved)).isInstanceOf(CloseRecording.Closed.class);
    assertThat(looks(stage.privacy).looks())
        .extracting(SeeAccessLog.Look::what)
        .containsExactly("recording-opened", "recording-closed");
  }

  @Test
  @Rule("SES-10")
  void a_look_at_a_running_live_exam_is_logged_at_opening_and_at_closing() {
    stage.begin(Service.LIVE);
    var proctor = stage.staff(7, org.invigil.domain.access.Role.PROCTOR);
    assertThat(open(proctor)).isInstanceOf(OpenRecording.Opened.class);
    close(proctor);
    assertThat(looks(stage.privacy).looks())
        .extracting(SeeAccessLog.Look::what)
        .containsExactly("live-opened", "live-closed");
  }

  @Test
  void a_look_that_cannot_be_logged_does_not_happen() {
    stage.sitThrough("cccccccccc");
    stage.memory.goDown();
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> play(stage.reviewer))
        .isInstanceOf(org.invigil.application.port.out.StoreUnavailable.class);
  }

  @Test
  void the_candidate_sees_who_looked_but_no_names() {
    stage.sitThrough("cccccccccc");
    play(stage.reviewer);
    assertThat(looks(stage.candidate).looks())
        .extracting(SeeAccessLog.Look::who, SeeAccessLog.Look::by)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(SeeAccessLog.Who.STAFF, Optional.empty()));
    assertThat(stage.accessLog.handle(new SeeAccessLog.Command(stage.instructor, stage.session)))
        .isInstanceOf(ReviewRefusal.NotYours.class);
  }

  @Test
  void while_a_recorded_exam_runs_nobody_looks_and_nothing_is_logged() {
    stage.begin(Service.RECORD_AND_REVIEW);
    stage.record(0, "cccccccccc");
    assertThat(open(stage.reviewer)).isInstanceOf(ReviewRefusal.WhileItRuns.class);
    assertThat(play(stage.staff(7, org.invigil.domain.access.Role.PROCTOR)))
        .isInstanceOf(ReviewRefusal.WhileItRuns.class);
    assertThat(stage.log.of(stage.session)).isEmpty();
  }

  @Test
  void the_candidate_plays_the_recording_after_the_verdict_and_not_before() {
    stage.sitThrough("cccccccccc");
    stage.analyse.handle(new AnalyseSegments.Command(10));
    assertThat(play(stage.candidate)).isInstanceOf(ReviewRefusal.NotYours.class);
    assertThat(own().told()).isEmpty();
    stage.giveVerdict.handle(
        new GiveVerdict.Command(stage.instructor, stage.session, Verdict.Kind.CLEAR, ""));
    assertThat(play(stage.candidate)).isInstanceOf(PlayPiece.Playing.class);
    assertThat(own().told()).isPresent();
    assertThat(own().pieces()).hasSize(1);
  }

  @Test
  @Rule("REV-4")
  void the_instructor_gets_referred_flags_with_note_and_evidence() {
    stage.sitThrough("cccccccccc" + "cc--------" + "cccccccccc");
    stage.analyse.handle(new AnalyseSegments.Command(10));
    var flag = seen(stage.reviewer).flags().getFirst().flag();
    stage.decideFlag.handle(
        new DecideFlag.Command(
            stage.reviewer, stage.session, flag.id(), FlagDecision.Answer.REFER, "Empty."));
    var told = seen(stage.instructor).flags().getFirst();
    assertThat(told.decision())
        .hasValueSatisfying(it -> {
          assertThat(it.answer()).isEqualTo(FlagDecision.Answer.REFER);
          assertThat(it.note()).isEqualTo("Empty.");
        });
    assertThat(told.flag().pictures()).isNotEmpty();
    assertThat(play(stage.instructor)).isInstanceOf(PlayPiece.Playing.class);
  }

  @Test
  void a_piece_that_is_not_there_or_not_what_was_recorded_is_said_to_be_so() {
    stage.begin(Service.RECORD_AND_REVIEW);
    stage.record(0, "altered");
    stage.end(10);
    assertThat(play(stage.reviewer)).isInstanceOf(ReviewRefusal.NotPlayable.class);
    var missing = new SegmentId(stage.session, 1, StreamName.CAMERA, 7);
    assertThat(stage.playPiece.handle(new PlayPiece.Command(stage.reviewer, missing)))
        .isInstanceOf(ReviewRefusal.NoSuchPiece.class);
  }

  private SeeFlags.Seen seen(Actor by) {
    return (SeeFlags.Seen) stage.seeFlags.handle(new SeeFlags.Command(by, stage.session));
  }

  private OpenRecording.Outcome open(Actor by) {
    return stage.openRecording.handle(new OpenRecording.Command(by, stage.session));
  }

  private CloseRecording.Outcome close(Actor by) {
    return stage.closeRecording.handle(new CloseRecording.Command(by, stage.session));
  }

  private PlayPiece.Outcome play(Actor by) {
    return stage.playPiece.handle(new PlayPiece.Command(by, first));
  }

  private SeeAccessLog.Looks looks(Actor by) {
    return (SeeAccessLog.Looks) stage.accessLog.handle(new SeeAccessLog.Command(by, stage.session));
  }

  private DescribeOwnData.OwnData own() {
    return (DescribeOwnData.OwnData)
        stage.ownData.handle(new DescribeOwnData.Command(stage.candidate, stage.session));
  }
}
