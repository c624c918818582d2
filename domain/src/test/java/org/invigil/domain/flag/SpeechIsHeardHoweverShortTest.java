package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.invigil.domain.evidence.Span;
import org.invigil.domain.flag.Observation.Heard;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** Where to listen is told by speech itself, not by the rules of the exam. */
@Rule({"FLG-2", "FLG-3"})
class SpeechIsHeardHoweverShortTest {

  private static final int SPEAKS = 800;

  @Test
  void a_single_second_is_told_though_it_is_no_flag() {
    assertThat(spans(sound(0, 0, SPEAKS, 0))).containsExactly("2-3");
  }

  @Test
  void a_quarter_of_a_second_is_speech_and_a_little_less_is_not() {
    assertThat(spans(sound(249, 250, 249))).containsExactly("1-2");
  }

  @Test
  void two_seconds_of_silence_join_and_three_part() {
    assertThat(spans(sound(SPEAKS, 0, 0, SPEAKS))).containsExactly("0-4");
    assertThat(spans(sound(SPEAKS, 0, 0, 0, SPEAKS))).containsExactly("0-1", "4-5");
  }

  @Test
  void an_exam_says_itself_what_joins() {
    var wide = new Tolerance(Duration.ofSeconds(4), Duration.ofMinutes(1));
    var own = FlagPolicy.DEFAULT.with(FlagKind.SPEECH, wide);
    assertThat(words(SpeechHeard.spans(own, sound(SPEAKS, 0, 0, 0, SPEAKS), List.of())))
        .containsExactly("0-5");
  }

  @Test
  void the_order_of_arrival_changes_nothing() {
    var heard = sound(SPEAKS, 0, 0, 0, SPEAKS);
    Collections.reverse(heard);
    assertThat(spans(heard)).containsExactly("0-1", "4-5");
  }

  @Test
  void on_a_declared_break_and_at_its_edges_it_is_not_the_candidates() {
    var away = new SessionFact.BreakTaken(Film.at(3), Film.at(5), Duration.ofMinutes(5));
    var heard = sound(SPEAKS, SPEAKS, SPEAKS, SPEAKS, SPEAKS, SPEAKS, SPEAKS, SPEAKS, SPEAKS);
    assertThat(words(SpeechHeard.spans(FlagPolicy.DEFAULT, heard, List.of(away))))
        .containsExactly("8-9");
  }

  @Test
  void where_nobody_is_to_listen_there_is_none() {
    var off = FlagPolicy.DEFAULT.with(new OwnTolerances(Map.of(), Set.of(Detector.SPEECH)));
    assertThat(SpeechHeard.spans(off, sound(SPEAKS), List.of())).isEmpty();
  }

  @Test
  void what_was_only_seen_says_nothing() {
    assertThat(spans(new Film().present(5).seconds())).isEmpty();
  }

  private static List<String> spans(List<Observation> heard) {
    return words(SpeechHeard.spans(FlagPolicy.DEFAULT, heard, List.of()));
  }

  private static List<String> words(List<Span> spans) {
    return spans.stream()
        .map(it -> Film.second(it.from()) + "-" + Film.second(it.until()))
        .toList();
  }

  private static List<Observation> sound(int... speech) {
    var seconds = new ArrayList<Observation>();
    for (var each : speech) {
      seconds.add(
          new Heard(
              Film.at(seconds.size()),
              Duration.ofSeconds(1),
              "camera",
              Duration.ofMillis(each),
              List.of(Film.MODEL)));
    }
    return seconds;
  }
}
