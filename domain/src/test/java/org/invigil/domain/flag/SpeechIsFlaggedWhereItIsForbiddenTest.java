package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.flag.Observation.Heard;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"FLG-2", "FLG-3", "FLG-4", "FLG-6"})
class SpeechIsFlaggedWhereItIsForbiddenTest {

  private static final int SPEAKS = 800;

  @Test
  void speech_of_three_seconds_is_a_flag() {
    assertThat(flags(sound(0, 0, SPEAKS, SPEAKS, SPEAKS, 0))).containsExactly("speech 2-5");
  }

  @Test
  void speech_of_two_seconds_is_none() {
    assertThat(flags(sound(0, SPEAKS, SPEAKS, 0, 0))).isEmpty();
  }

  @Test
  void a_quarter_of_a_second_is_speech_and_a_little_less_is_not() {
    assertThat(flags(sound(250, 250, 250))).containsExactly("speech 0-3");
    assertThat(flags(sound(249, 249, 249))).isEmpty();
  }

  @Test
  void a_breath_between_words_does_not_end_it() {
    assertThat(flags(sound(SPEAKS, SPEAKS, 0, 0, SPEAKS, SPEAKS))).containsExactly("speech 0-6");
  }

  @Test
  void the_order_of_arrival_changes_nothing() {
    var heard = sound(0, SPEAKS, SPEAKS, SPEAKS, 0, SPEAKS);
    var mixed = new ArrayList<>(heard);
    Collections.reverse(mixed);
    mixed.addAll(heard);
    assertThat(Film.of(ExamRules.STRICT, Adjustments.NONE, mixed, List.of()))
        .isEqualTo(Film.of(ExamRules.STRICT, Adjustments.NONE, heard, List.of()));
  }

  @Test
  void where_noise_is_permitted_speech_raises_nothing() {
    assertThat(flags(Rules.noise(), Adjustments.NONE)).isEmpty();
  }

  @Test
  void where_another_person_is_permitted_speech_raises_nothing() {
    assertThat(flags(Rules.anotherPerson(), Adjustments.NONE)).isEmpty();
  }

  @Test
  void an_adjustment_mutes_it() {
    assertThat(flags(ExamRules.STRICT, Rules.muted(FlagKind.SPEECH))).isEmpty();
    assertThat(flags(ExamRules.STRICT, Rules.muted(FlagKind.POOR_LIGHT))).hasSize(1);
  }

  @Test
  void while_the_candidate_is_on_a_break_it_is_not_theirs() {
    var away = new SessionFact.BreakTaken(Film.at(0), Film.at(6), Duration.ofMinutes(5));
    assertThat(
            Film.words(
                Film.of(
                    ExamRules.STRICT,
                    Adjustments.NONE,
                    sound(SPEAKS, SPEAKS, SPEAKS),
                    List.of(away))))
        .isEmpty();
  }

  @Test
  void the_flag_says_what_was_measured_and_not_what_was_said() {
    var flag =
        Film.of(ExamRules.STRICT, Adjustments.NONE, sound(300, SPEAKS, 900, 500, 400), List.of())
            .flags()
            .getFirst();
    assertThat(flag.words())
        .isEqualTo("Speech was heard in 5 of 5 seconds. What was said is not known.");
    assertThat(flag.broken().rule().code()).isEqualTo("environment.quiet");
    assertThat(flag.raisedBy()).isEqualTo(new RaisedBy.Detector(List.of(Film.MODEL)));
    assertThat(flag.pictures().stream().map(it -> Film.second(it.at())))
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void more_speech_than_time_is_nonsense() {
    assertThatThrownBy(() -> heard(0, 1001)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> heard(0, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(heard(0, 1000).moved(Duration.ofSeconds(2)).at()).isEqualTo(Film.at(2));
  }

  @Test
  void a_detector_that_is_off_raises_nothing_of_what_it_saw_before() {
    var film = new Film().present(3).away(8).present(3);
    var off = new OwnTolerances(java.util.Map.of(), Set.of(Detector.FACES, Detector.SPEECH));
    var all = new ArrayList<Observation>(film.seconds());
    all.addAll(sound(SPEAKS, SPEAKS, SPEAKS));
    var found =
        Flags.of(
            Film.SESSION,
            ExamRules.STRICT,
            Adjustments.NONE,
            FlagPolicy.DEFAULT.with(off),
            all,
            List.of());
    assertThat(found).matches(it -> it.flags().isEmpty() && it.absences().isEmpty());
  }

  @Test
  void where_nobody_looked_for_faces_nobody_is_away() {
    var unseen =
        new Film()
            .away(20).seconds().stream()
                .map(Observation.Seen.class::cast)
                .<Observation>map(it ->
                    new Observation.Seen(
                        it.at(),
                        it.covers(),
                        it.stream(),
                        20,
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of(Detector.LIGHT),
                        java.util.Optional.empty()))
                .toList();
    assertThat(Film.of(ExamRules.STRICT, Adjustments.NONE, unseen, List.of()))
        .matches(it -> it.flags().isEmpty() && it.absences().isEmpty());
  }

  private static List<String> flags(List<Observation> heard) {
    return Film.words(Film.of(ExamRules.STRICT, Adjustments.NONE, heard, List.of()));
  }

  private static List<String> flags(ExamRules rules, Adjustments adjustments) {
    return Film.words(Film.of(rules, adjustments, sound(SPEAKS, SPEAKS, SPEAKS), List.of()));
  }

  private static List<Observation> sound(int... speech) {
    var seconds = new ArrayList<Observation>();
    for (var each : speech) {
      seconds.add(heard(seconds.size(), each));
    }
    return seconds;
  }

  private static Heard heard(int second, int speech) {
    return new Heard(
        Film.at(second),
        Duration.ofSeconds(1),
        "camera",
        Duration.ofMillis(speech),
        List.of(Film.MODEL));
  }
}
