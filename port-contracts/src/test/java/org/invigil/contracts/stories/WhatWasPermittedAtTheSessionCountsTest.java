package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.contracts.ReviewStage;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.flag.FlagKind;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"FLG-4", "FLG-6", "CAN-4"})
class WhatWasPermittedAtTheSessionCountsTest {

  private static final Adjustments MUTED =
      new Adjustments(0, 0, Set.of(), Set.of(), Set.of(FlagKind.OFF_CAMERA));

  private final ReviewStage stage = new ReviewStage();

  @Test
  void an_adjustment_that_is_taken_away_afterwards_raises_no_flag() {
    adjust(MUTED);
    sit();
    assertThat(kinds()).doesNotContain(FlagKind.OFF_CAMERA);

    adjust(Adjustments.NONE);
    assertThat(kinds()).doesNotContain(FlagKind.OFF_CAMERA);
  }

  @Test
  void an_adjustment_that_is_given_afterwards_hides_no_flag() {
    sit();
    assertThat(kinds()).containsExactly(FlagKind.OFF_CAMERA);

    adjust(MUTED);
    assertThat(kinds()).containsExactly(FlagKind.OFF_CAMERA);
  }

  private void adjust(Adjustments adjustments) {
    var found = stage.candidates.find(stage.person.id()).orElseThrow();
    stage.candidates.replace(found, found.value().adjust(adjustments));
  }

  private void sit() {
    stage.sitThrough("cccccccccc" + "cc--------" + "cccccccccc");
    stage.analyse.handle(new AnalyseSegments.Command(10));
  }

  private List<FlagKind> kinds() {
    var seen =
        (SeeFlags.Seen) stage.seeFlags.handle(new SeeFlags.Command(stage.reviewer, stage.session));
    return seen.flags().stream().map(it -> it.flag().kind()).toList();
  }
}
