package org.invigil.domain.liveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckInFile;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.checkin.Way;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.liveness.LiveFaceResult.Conclusion;
import org.junit.jupiter.api.Test;

class NoAnswerTurnsAnybodyAwayTest {

  private final LiveFaceCheck.Waiting begun =
      LiveFaceCheck.begin(
          new CheckInId(new UUID(1, 1)),
          new CheckInFile(
              new InstitutionId(new UUID(2, 2)),
              new CandidateId(new UUID(3, 3)),
              new ExamId(new UUID(4, 4)),
              Filmed.DRAWN,
              Way.PROGRAM));

  @Test
  void moves_as_asked_are_shown_and_refer_nothing() {
    var judged = answer(begun, Filmed.asAsked());
    assertThat(judged.result().conclusion()).isEqualTo(Conclusion.SHOWN);
    assertThat(judged.result().passive()).isEqualTo(new PassiveLiveness.Scored(0.7, 27));
    assertThat(judged.check()).isInstanceOf(LiveFaceCheck.Shown.class);
    assertThat(judged.check().referrals()).isEmpty();
    assertThat(judged.check().left()).isZero();
  }

  @Test
  void a_photograph_may_try_three_times_and_is_referred() {
    LiveFaceCheck check = begun;
    for (var left = 3; left > 0; left--) {
      assertThat(check.left()).isEqualTo(left);
      var judged = answer(check, new Filmed().looking(8).straight().straight().frames());
      assertThat(judged.result().conclusion()).isEqualTo(Conclusion.NOT_SHOWN);
      check = judged.check();
    }
    assertThat(check.left()).isZero();
    assertThat(check.referrals()).contains(Referral.LIVE_FACE_NOT_SHOWN);
    var spent = check;
    assertThatThrownBy(() -> spent.draw(Filmed.ASKED)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nobody_in_the_pictures_cannot_be_told() {
    var film = new Filmed();
    for (var i = 0; i < 30; i++) {
      film.nobody();
    }
    assertThat(answer(begun, film.frames()).result().conclusion())
        .isEqualTo(Conclusion.CANNOT_TELL);
  }

  @Test
  void nine_faces_cannot_be_told_and_ten_can() {
    var film = Filmed.asAsked();
    assertThat(answer(begun, film.subList(0, 9)).result().conclusion())
        .isEqualTo(Conclusion.CANNOT_TELL);
    assertThat(answer(begun, film.subList(0, 10)).result().conclusion())
        .isEqualTo(Conclusion.NOT_SHOWN);
  }

  @Test
  void who_cannot_move_says_so_and_nothing_speaks_against_them() {
    assertThat(begun.decline().referrals()).containsExactly(Referral.LIVE_FACE_DECLINED);
    assertThat(begun.decline().left()).isZero();
  }

  @Test
  void who_never_tried_is_referred() {
    assertThat(begun.referrals()).containsExactly(Referral.LIVE_FACE_NOT_SHOWN);
    assertThat(begun.draw(Filmed.ASKED).referrals()).containsExactly(Referral.LIVE_FACE_NOT_SHOWN);
  }

  @Test
  void a_later_good_answer_takes_no_sign_back() {
    var first = answer(begun, new Filmed().lookingUnderAnotherLamp().frames()).check();
    var second =
        first
            .draw(Filmed.ASKED)
            .answer(
                new FilmedAnswer("OBS Virtual Camera", true, Filmed.asAsked()),
                Set.of("noise3"),
                Filmed.DRAWN.plusSeconds(15),
                LiveFacePolicy.CHOSEN)
            .check();
    assertThat(second).isInstanceOf(LiveFaceCheck.Shown.class);
    assertThat(second.referrals())
        .containsExactlyInAnyOrder(
            Referral.LIGHT_NOT_FOLLOWED, Referral.CAMERA_IS_A_PROGRAM, Referral.PICTURES_REPLAYED);
  }

  @Test
  void the_pictures_of_the_first_try_are_known_at_the_second() {
    var film = new Filmed().looking(8).frames();
    var again = answer(answer(begun, film).check(), film);
    assertThat(again.result().signs()).contains(Sign.FRAMES_SEEN_BEFORE);
  }

  @Test
  void pictures_have_two_minutes_to_come() {
    var drawn = begun.draw(Filmed.ASKED);
    assertThat(drawn.isTooLate(Filmed.DRAWN.plusSeconds(120), LiveFacePolicy.CHOSEN)).isFalse();
    assertThat(drawn.isTooLate(Filmed.DRAWN.plusSeconds(121), LiveFacePolicy.CHOSEN)).isTrue();
  }

  private static LiveFaceCheck.Judged answer(LiveFaceCheck check, List<FrameSeen> frames) {
    return check
        .draw(Filmed.ASKED)
        .answer(
            new FilmedAnswer("HD Webcam", true, frames),
            Set.of(),
            Filmed.DRAWN.plusSeconds(15),
            LiveFacePolicy.CHOSEN);
  }
}
