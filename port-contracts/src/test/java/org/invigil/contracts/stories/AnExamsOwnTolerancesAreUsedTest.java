package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.contracts.People;
import org.invigil.contracts.ReviewStage;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.OwnTolerances;
import org.invigil.domain.flag.Tolerance;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("FLG-3")
class AnExamsOwnTolerancesAreUsedTest {

  private static final String EIGHT_SECONDS_AWAY = "cccccccccc" + "cc--------" + "cccccccccc";

  private final ReviewStage stage = new ReviewStage();

  @Test
  void eight_seconds_away_are_a_flag_by_default() {
    assertThat(kinds()).containsExactly(FlagKind.OFF_CAMERA);
  }

  @Test
  void an_exam_that_tolerates_less_than_nine_seconds_only_lists_that_no_face_was_seen() {
    tolerate(Duration.ofSeconds(9));
    assertThat(kinds()).containsExactly(FlagKind.NO_FACE);
  }

  @Test
  void an_exam_that_tolerates_less_than_eight_seconds_has_one() {
    tolerate(Duration.ofSeconds(8));
    assertThat(kinds()).containsExactly(FlagKind.OFF_CAMERA);
  }

  private void tolerate(Duration minimum) {
    var found = stage.exams.find(stage.exam.id()).orElseThrow();
    var own =
        new OwnTolerances(
            Map.of(FlagKind.OFF_CAMERA, new Tolerance(Duration.ofSeconds(3), minimum)));
    stage.exams.replace(
        found, found.value().tolerate(own, People.TEN.minus(Duration.ofDays(365))).orThrow());
  }

  private List<FlagKind> kinds() {
    stage.sitThrough(EIGHT_SECONDS_AWAY);
    stage.analyse.handle(new AnalyseSegments.Command(10));
    var seen =
        (SeeFlags.Seen) stage.seeFlags.handle(new SeeFlags.Command(stage.reviewer, stage.session));
    return seen.flags().stream().map(it -> it.flag().kind()).toList();
  }
}
