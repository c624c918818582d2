package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.contracts.IdentityStage.SELF;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.checkin.AskForLiveFace;
import org.invigil.application.port.in.checkin.CheckDocument;
import org.invigil.application.port.in.checkin.CheckFace;
import org.invigil.application.port.in.checkin.CompleteCheckIn;
import org.invigil.application.port.in.checkin.ConfirmName;
import org.invigil.application.port.in.checkin.DeclineLiveFace;
import org.invigil.application.port.in.checkin.LiveFaceRefusal;
import org.invigil.application.port.in.checkin.SeeLiveFace;
import org.invigil.application.port.in.checkin.ShowLiveFace;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.MovingCandidate;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.liveness.LiveFaceResult;
import org.invigil.domain.liveness.Sign;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** From the draw of a challenge to what a person is told of it; nobody is stopped on the way. */
@Rule({"CHK-4", "SES-1", "CAN-4", "FLG-2"})
class ALiveFaceIsShownAtCheckInStory {

  private final IdentityStage stage = new IdentityStage().onboarded();
  private final CheckInId id = stage.atFaceUnmoved();
  private final MovingCandidate candidate = new MovingCandidate(stage, id);

  @Test
  void whoever_moves_as_asked_is_not_referred_for_it() {
    var before = stage.pictures.count();
    var judged = (ShowLiveFace.Judged) candidate.moves();

    assertThat(judged.result().conclusion()).isEqualTo(LiveFaceResult.Conclusion.SHOWN);
    assertThat(judged.result().signs()).isEmpty();
    assertThat(stage.pictures.count()).as("no picture is kept").isEqualTo(before);
    assertThat(candidate.ask()).isEqualTo(new AskForLiveFace.NoMore(true));
    assertThat(begun()).containsExactly(Referral.DOCUMENT_NOT_READ);
  }

  @Test
  void a_still_photograph_goes_on_and_is_looked_at() {
    for (var left = 2; left >= 0; left--) {
      var asked = candidate.isAsked();
      var judged =
          (ShowLiveFace.Judged) candidate.answers(asked.name(), candidate.looksAndMakes(List.of()));
      assertThat(judged.result().conclusion()).isEqualTo(LiveFaceResult.Conclusion.NOT_SHOWN);
      assertThat(judged.left()).isEqualTo(left);
    }
    assertThat(candidate.ask()).isEqualTo(new AskForLiveFace.NoMore(false));
    assertThat(begun())
        .containsExactlyInAnyOrder(Referral.DOCUMENT_NOT_READ, Referral.LIVE_FACE_NOT_SHOWN);
  }

  @Test
  void moves_in_another_order_are_not_the_ones_asked_for() {
    var asked = candidate.isAsked();
    var backwards = new ArrayList<>(asked.moves().moves());
    Collections.reverse(backwards);
    var judged =
        (ShowLiveFace.Judged) candidate.answers(asked.name(), candidate.looksAndMakes(backwards));
    assertThat(judged.result().conclusion()).isEqualTo(LiveFaceResult.Conclusion.NOT_SHOWN);
  }

  @Test
  void an_answer_counts_once() {
    var asked = candidate.isAsked();
    var film = candidate.looksAndMakes(List.of());
    candidate.answers(asked.name(), film);
    assertThat(candidate.answers(asked.name(), film))
        .isEqualTo(new ShowLiveFace.No(LiveFaceRefusal.NOT_THIS_CHALLENGE));

    var again = candidate.isAsked();
    assertThat(signs(candidate.answers(again.name(), film))).contains(Sign.FRAMES_SEEN_BEFORE);
    assertThat(begun()).contains(Referral.PICTURES_REPLAYED);
  }

  @Test
  void pictures_of_another_check_in_are_known_again() {
    var film = new ArrayList<ShowLiveFace.Picture>();
    var asked = candidate.isAsked();
    film.addAll(candidate.looksAndMakes(asked.moves().moves()));
    candidate.answers(asked.name(), film);
    begun();

    var next = stage.atFaceUnmoved();
    assertThat(next).isNotEqualTo(id);
    var later = new MovingCandidate(stage, next);
    assertThat(later.answers(asked.name(), film))
        .as("the challenge of another check-in")
        .isEqualTo(new ShowLiveFace.No(LiveFaceRefusal.NOT_THIS_CHALLENGE));
    assertThat(signs(later.answers(later.isAsked().name(), film)))
        .contains(Sign.FRAMES_SEEN_BEFORE);
  }

  @Test
  void one_picture_again_and_again_is_a_sign() {
    var asked = candidate.isAsked();
    var one = FakePicture.of(SELF).moving(0, 0.3, 0.9).bytes();
    var film = new ArrayList<ShowLiveFace.Picture>();
    for (var i = 0; i < 40; i++) {
      film.add(new ShowLiveFace.Picture(Duration.ofMillis(250L * i), one));
    }
    assertThat(signs(candidate.answers(asked.name(), film))).containsExactly(Sign.FRAMES_REPEATED);
  }

  @Test
  void a_program_as_camera_and_somebody_else_who_moves_are_signs() {
    candidate.before("OBS Virtual Camera").withTheFaceOf("somebody-else");
    assertThat(signs(candidate.moves()))
        .containsExactlyInAnyOrder(Sign.VIRTUAL_CAMERA, Sign.ANOTHER_FACE);
    assertThat(begun())
        .containsExactlyInAnyOrder(
            Referral.DOCUMENT_NOT_READ, Referral.CAMERA_IS_A_PROGRAM, Referral.ANOTHER_FACE_MOVED);
  }

  @Test
  void bad_pictures_show_no_face_and_stop_nothing() {
    var asked = candidate.isAsked();
    var film = new ArrayList<ShowLiveFace.Picture>();
    for (var i = 0; i < 20; i++) {
      var bytes =
          switch (i % 3) {
            case 0 -> new byte[0];
            case 1 -> FakePicture.damaged().bytes();
            default -> FakePicture.of(SELF).size(9000, 9000).bytes();
          };
      film.add(new ShowLiveFace.Picture(Duration.ofMillis(250L * i), bytes));
    }
    var judged = (ShowLiveFace.Judged) candidate.answers(asked.name(), film);
    assertThat(judged.result().conclusion()).isEqualTo(LiveFaceResult.Conclusion.CANNOT_TELL);
    assertThat(judged.result().frames()).isEqualTo(20);
    assertThat(judged.result().faces()).isZero();
  }

  @Test
  void too_many_too_large_too_late_or_none_cost_no_try() {
    var asked = candidate.isAsked();
    var film = candidate.looksAndMakes(asked.moves().moves());
    assertThat(candidate.answers(asked.name(), List.of()))
        .isEqualTo(new ShowLiveFace.No(LiveFaceRefusal.NO_PICTURES));
    assertThat(candidate.answers(asked.name(), Collections.nCopies(81, film.getFirst())))
        .isEqualTo(new ShowLiveFace.No(LiveFaceRefusal.TOO_MANY_PICTURES));
    var large = new ShowLiveFace.Picture(Duration.ZERO, new byte[ShowLiveFace.MOST_BYTES + 1]);
    assertThat(candidate.answers(asked.name(), List.of(large)))
        .isEqualTo(new ShowLiveFace.No(LiveFaceRefusal.TOO_LARGE));
    stage.clock.advance(Duration.ofMinutes(2));
    assertThat(candidate.answers(asked.name(), film))
        .isEqualTo(new ShowLiveFace.No(LiveFaceRefusal.TOO_LATE));
    assertThat(((AskForLiveFace.Drawn) candidate.ask()).left()).isEqualTo(1);
  }

  @Test
  void who_cannot_move_says_so_and_goes_on() {
    assertThat(stage.declineLiveFace.handle(new DeclineLiveFace.Command(stage.candidate, id)))
        .isEqualTo(new DeclineLiveFace.Declined());
    assertThat(candidate.ask()).isEqualTo(new AskForLiveFace.NoMore(false));
    assertThat(begun())
        .containsExactlyInAnyOrder(Referral.DOCUMENT_NOT_READ, Referral.LIVE_FACE_DECLINED);
  }

  @Test
  void whoever_an_adjustment_excuses_is_not_asked() {
    var kept = stage.candidates.find(stage.person.id()).orElseThrow();
    var muted = new Adjustments(0, 0, Set.of(), Set.of(), Set.of(FlagKind.NOT_A_LIVE_FACE));
    stage.candidates.replace(kept, kept.value().adjust(muted));

    assertThat(candidate.ask()).isEqualTo(new AskForLiveFace.NotAsked());
    assertThat(begun()).containsExactly(Referral.DOCUMENT_NOT_READ);
  }

  @Test
  void it_belongs_to_the_face_scan_and_to_its_candidate() {
    begun();
    assertThat(candidate.ask()).isEqualTo(new AskForLiveFace.Over());
    assertThat(stage.askForLiveFace.handle(new AskForLiveFace.Command(stage.officer, id)))
        .isEqualTo(new AskForLiveFace.NotPermitted());
    var early = stage.beginCheckIn().id();
    assertThat(stage.askForLiveFace.handle(new AskForLiveFace.Command(stage.candidate, early)))
        .isInstanceOf(AskForLiveFace.NotThisStep.class);
  }

  @Test
  void support_sees_what_was_measured_and_the_candidate_does_not() {
    candidate.before("ManyCam").moves();
    var seen =
        (SeeLiveFace.Seen) stage.seeLiveFace.handle(new SeeLiveFace.Command(stage.support, id));
    assertThat(seen.check().past().results()).hasSize(1);
    assertThat(stage.seeLiveFace.handle(new SeeLiveFace.Command(stage.candidate, id)))
        .isEqualTo(new SeeLiveFace.NotPermitted());
  }

  private static Set<Sign> signs(ShowLiveFace.Outcome outcome) {
    return ((ShowLiveFace.Judged) outcome).result().signs();
  }

  private Set<Referral> begun() {
    assertThat(stage.face(id, FakePicture.of(SELF))).isInstanceOf(CheckFace.MovedOn.class);
    stage.confirmName.handle(new ConfirmName.Command(stage.candidate, id, true));
    stage.checkDocument.handle(
        new CheckDocument.Command(
            stage.candidate, id, Optional.of(DocumentKind.PASSPORT), FakePicture.of(SELF).bytes()));
    var done =
        (CompleteCheckIn.Completed)
            stage.complete.handle(new CompleteCheckIn.Command(stage.candidate, id));
    return done.checkIn().referrals();
  }
}
