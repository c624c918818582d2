package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.flag.AnyFilm.Sort;
import org.invigil.rules.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that machines flag, for nine seconds each, before and after the usual picture. */
class EachKindCarriesItsEvidenceTest {

  private static final String KINDS =
      """
      AWAY | off-camera |
      DARK | poor-light |
      TWO | another-person |
      SOMEBODY_ELSE | different-person |
      TURNED | looking-away |
      FACE_COVERED | face-covered |
      CAMERA_COVERED | camera-covered |
      FROZEN | camera-covered | frozen
      SPEECH | speech |
      PHONE | phone |
      BOOK | book-or-notes |
      """;

  @Rule({"FLG-1", "FLG-2"})
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = KINDS)
  void pictures_clip_numbers_models_rule_and_words(Sort sort, String kind, String what) {
    var flag = only(film(sort, 9).seconds());
    assertThat(flag.kind().code()).isEqualTo(kind);
    assertThat(flag.what()).isEqualTo(what == null ? "" : what);
    assertThat(List.of(flag.start(), flag.end())).containsExactly(Film.at(5), Film.at(14));
    assertThat(flag.pictures())
        .hasSize(3)
        .doesNotHaveDuplicates()
        .allSatisfy(it -> {
          assertThat(it.stream()).isEqualTo("camera");
          assertThat(it.at()).isBetween(flag.start(), flag.end().minusSeconds(1));
        });
    assertThat(flag.clipFrom()).isEqualTo(flag.start().minus(Duration.ofSeconds(5)));
    assertThat(flag.clipTo()).isEqualTo(flag.end().plus(Duration.ofSeconds(5)));
    assertThat(flag.broken().allowed()).isNotBlank();
    assertThat(flag.broken().seen()).matches(".*[0-9].*").isNotEqualTo(flag.broken().allowed());
    assertThat(flag.words()).contains("9 seconds").endsWith(".");
    assertThat(((RaisedBy.Detector) flag.raisedBy()).models())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.sha256()).isNotBlank());
  }

  @Rule("FLG-3")
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = KINDS)
  void what_stops_for_a_second_is_one_event_and_what_is_short_is_none(
      Sort sort, String kind, String what) {
    var twice =
        new AnyFilm()
            .show(Sort.PRESENT, 5)
            .show(sort, 9)
            .show(Sort.PRESENT, 1)
            .show(sort, 9)
            .show(Sort.PRESENT, 5);
    var flag = only(twice.seconds());
    assertThat(flag.length()).isEqualTo(Duration.ofSeconds(19));
    assertThat(found(film(sort, 2).seconds()).flags()).isEmpty();
  }

  @Rule("FLG-6")
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = KINDS)
  void any_order_gives_the_same_flag_with_the_same_pictures(Sort sort, String kind, String what) {
    var seconds = new java.util.ArrayList<>(film(sort, 9).seconds());
    var there = found(seconds);
    var random = new Random(sort.ordinal());
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(seconds, random);
      assertThat(found(seconds)).isEqualTo(there);
    }
  }

  private static AnyFilm film(Sort sort, int seconds) {
    return new AnyFilm().show(Sort.PRESENT, 5).show(sort, seconds).show(Sort.PRESENT, 5);
  }

  private static Flag only(List<Observation> seconds) {
    assertThat(found(seconds).flags()).hasSize(1);
    return found(seconds).flags().getFirst();
  }

  private static Findings found(List<Observation> seconds) {
    return Film.of(ExamRules.STRICT, Adjustments.NONE, seconds, List.of());
  }
}
