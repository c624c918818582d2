package org.invigil.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.domain.session.Sessions;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("SES-6")
class UncoveredTimeIsJudgedByTheInstitutionsToleranceTest {

  private static final UncoveredPolicy THIRTY_SECONDS = new UncoveredPolicy(Duration.ofSeconds(30));

  @ParameterizedTest(name = "{0} uncovered: broken = {1}")
  @CsvSource({"PT0S, false", "PT29S, false", "PT30S, false", "PT30.001S, true", "PT31S, true"})
  void exactlyTheToleranceIsAccepted(Duration lost, boolean broken) {
    assertThat(THIRTY_SECONDS.judge(withGapOf(lost)).isPresent()).isEqualTo(broken);
  }

  @Test
  void saysHowMuchIsMissing() {
    assertThat(THIRTY_SECONDS.judge(withGapOf(Duration.ofSeconds(45))))
        .contains(new RuleBroken(RuleCode.RECORDING_UNCOVERED, "PT30S", "PT45S"));
  }

  @Test
  void aSessionWithoutRecordingIsNeverAccepted() {
    var nothing = measure(Sessions.TEN.plusSeconds(3), List.of(), List.of());

    assertThat(new UncoveredPolicy(Duration.ofDays(1)).judge(nothing))
        .contains(new RuleBroken(RuleCode.RECORDING_ABSENT, "every stream", "camera"));
  }

  @ParameterizedTest(name = "a gap of {0} is listed: {1}")
  @CsvSource({"PT0.999S, false", "PT1S, true"})
  void whatLiesBetweenTwoSegmentsIsNoGap(Duration lost, boolean listed) {
    assertThat(withGapOf(lost).uncovered()).hasSize(listed ? 1 : 0);
  }

  @ParameterizedTest(name = "a camera that opens after {0} lacks something: {1}")
  @CsvSource({"5, false", "6, true"})
  void aCameraNeedsAMomentToOpen(int seconds, boolean listed) {
    var pieces = Pieces.chain(1, Sessions.TEN.plusSeconds(seconds), 3, 1, Optional.empty());

    assertThat(measure(Sessions.TEN.plusSeconds(seconds + 30), pieces, List.of()).uncovered())
        .hasSize(listed ? 1 : 0);
  }

  private static Completeness withGapOf(Duration lost) {
    return withGap(lost, List.of());
  }

  private static Completeness withGap(Duration lost, List<Explanation> explanations) {
    var pieces = new ArrayList<>(Pieces.chain(1, Sessions.TEN, 3, 1, Optional.empty()));
    var from = Sessions.TEN.plusSeconds(30).plus(lost);
    for (var i = 3; i < 6; i++) {
      var offset = Duration.ofSeconds(10L * i).plus(lost);
      pieces.add(
          Pieces.piece(
              Pieces.id(1, i), Sessions.TEN.plus(offset), offset, 1 + i, Optional.empty()));
    }
    return measure(from.plusSeconds(30), pieces, explanations);
  }

  private static Completeness measure(
      Instant until, List<SegmentFacts> pieces, List<Explanation> explanations) {
    var sittings = List.of(new SittingBegun(1, Sessions.TEN, AgentClock.EXACT));
    return Completeness.measure(
        new Span(Sessions.TEN, until),
        Set.of(StreamName.CAMERA),
        sittings,
        Timeline.place(pieces, sittings),
        explanations,
        true);
  }
}
