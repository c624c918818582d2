package org.invigil.domain.liveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AFaceFollowsTheLightOfTheScreenTest {

  private static final LightFollowPolicy POLICY = LightFollowPolicy.CHOSEN;

  @Test
  void a_face_that_brightens_with_the_screen_follows() {
    assertThat(judge(new Filmed().looking(8))).isInstanceOf(LightAnswer.Followed.class);
  }

  @Test
  void it_follows_through_a_camera_that_is_late() {
    var late =
        new Filmed()
            .looking(8).frames().stream()
                .map(it -> new FrameSeen(it.at().plusMillis(200), it.digest(), it.face()))
                .toList();
    assertThat(POLICY.judge(Filmed.LIGHT, true, late)).isInstanceOf(LightAnswer.Followed.class);
  }

  @Test
  void a_film_that_brightens_by_itself_does_not() {
    assertThat(judge(new Filmed().lookingUnderAnotherLamp()))
        .isInstanceOf(LightAnswer.NotFollowed.class);
  }

  @Test
  void a_face_that_darkens_when_the_screen_is_bright_does_not() {
    assertThat(judge(new Filmed().looking(-8))).isInstanceOf(LightAnswer.NotFollowed.class);
  }

  @Test
  void a_face_that_reflects_little_or_a_sunny_room_says_nothing() {
    assertThat(judge(new Filmed().looking(2)))
        .isEqualTo(new LightAnswer.CannotTell(LightAnswer.Reason.TOO_LITTLE_CHANGE));
  }

  @Test
  void a_program_without_a_display_says_nothing() {
    assertThat(POLICY.judge(Filmed.LIGHT, false, Filmed.asAsked()))
        .isEqualTo(new LightAnswer.CannotTell(LightAnswer.Reason.NOT_LIT));
  }

  @Test
  void nine_frames_say_nothing_and_ten_do() {
    var frames = new Filmed().looking(8).frames();
    assertThat(POLICY.judge(Filmed.LIGHT, true, frames.subList(0, 9)))
        .isEqualTo(new LightAnswer.CannotTell(LightAnswer.Reason.TOO_FEW_FRAMES));
    assertThat(POLICY.judge(Filmed.LIGHT, true, frames.subList(0, 10)))
        .isInstanceOf(LightAnswer.Followed.class);
  }

  @Test
  void a_seed_gives_one_sequence_and_seeds_give_all() {
    assertThat(LightSequence.of(3)).isEqualTo(LightSequence.of(3));
    var all = LongStream.range(0, 50_000).mapToObj(LightSequence::of).toList();
    assertThat(new HashSet<>(all)).hasSize(70);
    assertThat(all).allMatch(it -> it.length().equals(Duration.ofSeconds(4)));
  }

  @Test
  void a_screen_never_flashes_more_than_three_times_a_second() {
    var bright = List.of(true, false);
    assertThatThrownBy(() -> new LightSequence(bright, Duration.ofMillis(333)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new LightSequence(bright, Duration.ofMillis(334)).length())
        .isEqualTo(Duration.ofMillis(668));
    assertThatThrownBy(() -> new LightSequence(List.of(true, true), Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static LightAnswer judge(Filmed film) {
    return POLICY.judge(Filmed.LIGHT, true, film.frames());
  }
}
