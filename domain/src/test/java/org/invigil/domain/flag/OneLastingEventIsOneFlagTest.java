package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("FLG-3")
class OneLastingEventIsOneFlagTest {

  @Test
  void an_hour_away_is_one_flag() {
    assertThat(new Film().present(5).away(3600).present(5).flags())
        .containsExactly("off-camera 5-3605");
  }

  @Test
  void an_event_a_second_shorter_than_the_minimum_is_no_flag() {
    assertThat(new Film().present(5).two(2).present(5).flags()).isEmpty();
  }

  @Test
  void an_event_of_exactly_the_minimum_is_a_flag() {
    assertThat(new Film().present(5).two(3).present(5).flags())
        .containsExactly("another-person 5-8");
  }

  @Test
  void an_event_a_second_longer_than_the_minimum_is_a_flag() {
    assertThat(new Film().present(5).two(4).present(5).flags())
        .containsExactly("another-person 5-9");
  }

  @Test
  void less_than_the_gap_apart_is_one_event() {
    assertThat(new Film().two(4).present(2).two(4).flags()).containsExactly("another-person 0-10");
  }

  @Test
  void exactly_the_gap_apart_are_two_events() {
    assertThat(new Film().two(4).present(3).two(4).flags())
        .containsExactly("another-person 0-4", "another-person 7-11");
  }

  @Test
  void a_few_scattered_moments_are_no_event() {
    var film = new Film();
    for (int i = 0; i < 5; i++) {
      film.away(1).present(2);
    }
    assertThat(film.flags()).isEmpty();
  }

  @Test
  void ambiguous_neighbours_move_no_bound_by_more_than_two_seconds() {
    var unsure = List.of(Film.face(0.98, 0.8), Film.face(0.7, 0.02));
    var film =
        new Film()
            .present(10)
            .show(1, 120, unsure)
            .two(3)
            .show(1, 120, unsure)
            .two(3)
            .show(2, 120, unsure)
            .present(10);
    var flag = film.findings().flags().getFirst();
    assertThat(film.findings().flags()).hasSize(1);
    assertThat(Film.second(flag.start())).isBetween(8L, 12L);
    assertThat(Film.second(flag.end())).isBetween(18L, 22L);
  }

  @Test
  void gap_and_minimum_are_the_exams_to_set() {
    var strict =
        FlagPolicy.DEFAULT.with(
            FlagKind.ANOTHER_PERSON, new Tolerance(Duration.ofSeconds(3), Duration.ofSeconds(10)));
    var film = new Film().two(9).present(5).seconds();
    assertThat(
            Flags.of(Film.SESSION, ExamRules.STRICT, Adjustments.NONE, strict, film, List.of())
                .flags())
        .isEmpty();
  }

  @Test
  void an_event_of_which_exactly_half_was_seen_is_one() {
    assertThat(stretch(0, 5, 15, 20).isMostlySeen()).isTrue();
    assertThat(stretch(0, 5, 16, 20).isMostlySeen()).isFalse();
    assertThat(stretch(0, 6, 15, 20).isMostlySeen()).isTrue();
  }

  @Test
  void an_event_holds_its_first_moment_and_not_its_end() {
    var event = stretch(2, 5, 7, 9);
    assertThat(event.holds(Film.at(2).minusMillis(1))).isFalse();
    assertThat(event.holds(Film.at(2))).isTrue();
    assertThat(event.holds(Film.at(6))).isTrue();
    assertThat(event.holds(Film.at(9).minusMillis(1))).isTrue();
    assertThat(event.holds(Film.at(9))).isFalse();
  }

  @Test
  void an_exam_that_sets_one_kind_keeps_the_others() {
    var own = Tolerance.ofSeconds(9, 9);
    var set = FlagPolicy.DEFAULT.with(FlagKind.PHONE, own).with(FlagKind.SPEECH, own);
    for (var kind : FlagKind.values()) {
      assertThat(set.tolerance(kind))
          .isEqualTo(
              kind == FlagKind.PHONE || kind == FlagKind.SPEECH
                  ? own
                  : FlagPolicy.DEFAULT.tolerance(kind));
    }
    assertThat(set.with(FlagKind.PHONE, FlagPolicy.DEFAULT.tolerance(FlagKind.PHONE)).faceMatch())
        .isEqualTo(FlagPolicy.DEFAULT.faceMatch());
  }

  private static Stretch<String> stretch(int from, int to, int again, int end) {
    return new Stretch<>(
        List.of(
            new Stretch.Moment<>(Film.at(from), Film.at(to), "seen"),
            new Stretch.Moment<>(Film.at(again), Film.at(end), "seen")));
  }
}
