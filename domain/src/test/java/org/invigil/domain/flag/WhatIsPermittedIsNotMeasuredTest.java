package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("FLG-4")
class WhatIsPermittedIsNotMeasuredTest {

  @Test
  void a_strict_exam_looks_with_every_detector() {
    assertThat(looking(ExamRules.STRICT, Adjustments.NONE, Set.of())).isEqualTo(Detector.all());
  }

  @ParameterizedTest
  @EnumSource
  void each_detector_can_be_turned_off_by_itself(Detector detector) {
    assertThat(looking(ExamRules.STRICT, Adjustments.NONE, Set.of(detector)))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(detector)));
  }

  @Test
  void nobody_listens_where_speech_is_permitted() {
    assertThat(looking(Rules.noise(), Adjustments.NONE, Set.of()))
        .doesNotContain(Detector.SPEECH)
        .contains(Detector.FACES);
  }

  @Test
  void a_detector_is_muted_when_all_that_it_raises_is() {
    assertThat(looking(ExamRules.STRICT, Rules.muted(FlagKind.LOOKING_AWAY), Set.of()))
        .doesNotContain(Detector.POSE);
    assertThat(looking(ExamRules.STRICT, Rules.muted(FlagKind.NO_FACE), Set.of()))
        .contains(Detector.FACES);
  }

  @Test
  void codes_are_stable_and_read_back() {
    assertThat(Arrays.stream(Detector.values()).map(Detector::code))
        .containsExactly(
            "faces",
            "identity",
            "pose",
            "covered-face",
            "light",
            "camera",
            "liveness",
            "objects",
            "speech");
    assertThat(Arrays.stream(Detector.values()).map(it -> Detector.of(it.code()).orElseThrow()))
        .containsExactly(Detector.values());
    assertThat(Detector.of("emotion")).isEmpty();
  }

  private static Set<Detector> looking(
      ExamRules rules, Adjustments adjustments, Set<Detector> off) {
    return Detectors.looking(
        rules, adjustments, FlagPolicy.DEFAULT.with(new OwnTolerances(Map.of(), off)));
  }
}
