package org.invigil.domain.liveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.invigil.domain.liveness.ChallengePolicy.Answer;
import org.invigil.domain.picture.HeadPose;
import org.junit.jupiter.api.Test;

class AFaceMovesAsItIsAskedTest {

  private static final ChallengePolicy POLICY = ChallengePolicy.CHOSEN;
  private static final Challenge LEFT_BLINK_RIGHT =
      new Challenge(List.of(Move.TURN_LEFT, Move.BLINK, Move.TURN_RIGHT));

  private final List<FaceMoment> film = new ArrayList<>();

  @Test
  void moves_in_their_order_are_done() {
    straight(5);
    turn(30);
    straight(3);
    blink();
    straight(3);
    turn(-30);
    straight(3);
    assertThat(answer()).isEqualTo(Answer.DONE);
  }

  @Test
  void moves_in_another_order_are_told() {
    straight(5);
    turn(-30);
    straight(3);
    blink();
    turn(30);
    straight(3);
    assertThat(answer()).isEqualTo(Answer.WRONG_ORDER);
  }

  @Test
  void whoever_blinks_between_the_moves_has_done_them() {
    straight(5);
    blink();
    turn(30);
    blink();
    straight(3);
    turn(-30);
    blink();
    straight(2);
    assertThat(answer()).isEqualTo(Answer.DONE);
  }

  @Test
  void a_blink_that_is_asked_for_cannot_be_left_out() {
    straight(5);
    turn(30);
    straight(2);
    turn(-30);
    straight(3);
    assertThat(answer()).isEqualTo(Answer.NOT_DONE);
  }

  @Test
  void a_turn_that_nobody_asked_for_is_told() {
    straight(5);
    turn(30);
    blink();
    turn(-30);
    straight(2);
    turn(30);
    straight(3);
    assertThat(answer()).isEqualTo(Answer.WRONG_ORDER);
  }

  @Test
  void a_photograph_that_does_nothing_has_not_done_it() {
    straight(60);
    assertThat(answer()).isEqualTo(Answer.NOT_DONE);
  }

  @Test
  void no_film_has_not_done_it() {
    assertThat(answer()).isEqualTo(Answer.NOT_DONE);
  }

  @Test
  void a_turn_of_exactly_the_bound_counts_and_a_little_less_does_not() {
    assertThat(madeByTurning(25)).containsExactly(Move.TURN_LEFT);
    assertThat(madeByTurning(24.9)).isEmpty();
    assertThat(madeByTurning(-25)).containsExactly(Move.TURN_RIGHT);
  }

  @Test
  void a_turn_ends_when_the_face_is_back() {
    straight(3);
    turn(40);
    show(13, 0.3);
    assertThat(made()).isEmpty();
    show(12, 0.3);
    assertThat(made()).containsExactly(Move.TURN_LEFT);
  }

  @Test
  void eyes_that_close_by_half_and_open_again_blink() {
    straight(6);
    show(0, 0.6 * 0.3);
    show(0, 0.8 * 0.3);
    assertThat(made()).containsExactly(Move.BLINK);
  }

  @Test
  void eyes_that_narrow_a_little_do_not() {
    straight(6);
    show(0, 0.61 * 0.3);
    straight(3);
    assertThat(made()).isEmpty();
  }

  @Test
  void eyes_that_stay_shut_have_not_blinked() {
    straight(6);
    show(0, 0.1);
    show(0, 0.1);
    assertThat(made()).isEmpty();
  }

  @Test
  void what_comes_after_the_longest_time_counts_no_more() {
    straight(5);
    turn(30);
    film.add(new FaceMoment(POLICY.longest().plusMillis(1), new HeadPose(0, 0, 0), 0.3));
    assertThat(made()).isEmpty();
    film.add(new FaceMoment(POLICY.longest(), new HeadPose(0, 0, 0), 0.3));
    assertThat(made()).containsExactly(Move.TURN_LEFT);
  }

  @Test
  void turns_are_measured_against_how_this_person_looks_at_the_camera() {
    straight(3);
    turn(30);
    straight(3);
    assertThat(POLICY.made(film, new HeadPose(10, 0, 0))).isEmpty();
  }

  @Test
  void the_order_in_which_frames_are_given_changes_nothing() {
    straight(5);
    turn(30);
    straight(3);
    blink();
    turn(-30);
    straight(3);
    Collections.reverse(film);
    assertThat(answer()).isEqualTo(Answer.DONE);
  }

  @Test
  void a_seed_gives_one_order_and_seeds_give_all() {
    assertThat(Challenge.inOrderOf(7)).isEqualTo(Challenge.inOrderOf(7));
    assertThat(Challenge.inOrderOf(7).moves()).containsExactlyInAnyOrder(Move.values());
    var orders = new HashSet<>(LongStream.range(0, 100).mapToObj(Challenge::inOrderOf).toList());
    assertThat(orders).hasSize(6);
  }

  @Test
  void nonsense_is_refused() {
    assertThatThrownBy(() -> new Challenge(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FaceMoment(Duration.ZERO, new HeadPose(0, 0, 0), -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ChallengePolicy(10, 10, 0.6, 0.8, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ten_frames_tell_how_live_a_face_looks_and_nine_do_not() {
    assertThat(PassiveLiveness.of(Collections.nCopies(9, 0.9)))
        .isEqualTo(new PassiveLiveness.CannotTell(9));
    assertThat(PassiveLiveness.of(Collections.nCopies(10, 0.9)))
        .isEqualTo(new PassiveLiveness.Scored(0.9, 10));
  }

  @Test
  void one_bad_frame_moves_no_score() {
    var scores = new ArrayList<>(Collections.nCopies(10, 0.9));
    scores.add(0.0);
    assertThat(PassiveLiveness.of(scores)).isEqualTo(new PassiveLiveness.Scored(0.9, 11));
    assertThat(PassiveLiveness.of(List.of(0.0, 0.0, 0.0, 0.0, 0.2, 0.4, 1.0, 1.0, 1.0, 1.0)))
        .isInstanceOfSatisfying(
            PassiveLiveness.Scored.class,
            it ->
                assertThat(it.score())
                    .isEqualTo(0.3, org.assertj.core.api.Assertions.within(1e-9)));
  }

  private Answer answer() {
    return POLICY.judge(LEFT_BLINK_RIGHT, film, new HeadPose(0, 0, 0));
  }

  private List<Move> made() {
    return POLICY.made(film, new HeadPose(0, 0, 0));
  }

  private List<Move> madeByTurning(double yaw) {
    film.clear();
    straight(3);
    turn(yaw);
    straight(3);
    return made();
  }

  private void straight(int frames) {
    for (var i = 0; i < frames; i++) {
      show(0, 0.3);
    }
  }

  private void turn(double yaw) {
    show(yaw / 2, 0.3);
    show(yaw, 0.25);
    show(yaw / 2, 0.3);
  }

  private void blink() {
    show(0, 0.1);
    show(0, 0.3);
  }

  private void show(double yaw, double eyes) {
    film.add(new FaceMoment(Duration.ofMillis(200L * film.size()), new HeadPose(yaw, 0, 0), eyes));
  }
}
