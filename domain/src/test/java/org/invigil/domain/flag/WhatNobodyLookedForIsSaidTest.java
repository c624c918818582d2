package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.invigil.domain.flag.NotLooked.Why;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("FLG-1")
class WhatNobodyLookedForIsSaidTest {

  private static final Set<Detector> WITHOUT_MODEL =
      EnumSet.complementOf(EnumSet.of(Detector.OBJECTS));

  @Test
  void where_all_looked_nothing_is_said() {
    assertThat(NotLooked.of(Detector.all(), Detector.all(), Detector.all())).isEmpty();
  }

  @Test
  void without_a_model_silence_is_no_answer() {
    assertThat(NotLooked.of(WITHOUT_MODEL, Detector.all(), WITHOUT_MODEL))
        .containsExactly(new NotLooked(Detector.OBJECTS, Why.NO_MODEL));
  }

  @Test
  void what_was_looked_for_was_even_if_the_model_is_gone_since() {
    assertThat(NotLooked.of(Detector.all(), Detector.all(), WITHOUT_MODEL)).isEmpty();
  }

  @Test
  void a_model_that_came_later_did_not_look() {
    assertThat(NotLooked.of(WITHOUT_MODEL, Detector.all(), Detector.all()))
        .containsExactly(new NotLooked(Detector.OBJECTS, Why.NOTHING_READ));
  }

  @Test
  void what_is_off_is_left_out_whoever_has_a_model() {
    assertThat(NotLooked.of(WITHOUT_MODEL, WITHOUT_MODEL, WITHOUT_MODEL))
        .containsExactly(new NotLooked(Detector.OBJECTS, Why.LEFT_OUT));
    assertThat(List.of(Why.values())).extracting(Why::code).doesNotHaveDuplicates();
  }
}
