package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.out.Films;
import org.invigil.application.port.out.Vision;
import org.invigil.application.service.flag.AnalyseSegmentsService;
import org.invigil.application.service.flag.DetectorsOfSession;
import org.invigil.application.service.flag.Looking;
import org.invigil.contracts.ReviewStage;
import org.invigil.contracts.fakes.ScriptedVision;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.flag.Observation;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("FLG-6")
class OnePieceThatFailsCostsNoOtherTest {

  private final ReviewStage stage = new ReviewStage();
  private final SegmentId bad = new SegmentId(stage.session, 1, StreamName.CAMERA, 0);
  private final AnalyseSegmentsService analyse =
      new AnalyseSegmentsService(
          Looking.ON,
          stage.segments,
          new FilmsThatFail(),
          stage.vision,
          stage.sessions,
          new DetectorsOfSession(stage.exams, FlagPolicy.DEFAULT),
          it -> List.of(ScriptedVision.CANDIDATE),
          stage.observations,
          stage.recompute,
          stage.memory,
          stage.clock);

  @Test
  void the_others_are_looked_at_and_it_comes_back() {
    stage.sitThrough("cccccccccc" + "cccccccccc");
    var first = look();
    assertThat(first.looked()).isEqualTo(1);
    assertThat(first.postponed())
        .singleElement()
        .satisfies(it -> assertThat(it.segment()).isEqualTo(bad))
        .satisfies(it -> assertThat(it.why()).startsWith("IllegalStateException at "))
        .satisfies(it -> assertThat(it.why()).doesNotContain("personal"));
    assertThat(stage.segments.waiting()).isEqualTo(1);
  }

  @Test
  void after_the_third_time_it_is_set_aside_and_waits_for_nobody() {
    stage.sitThrough("cccccccccc" + "cccccccccc");
    look();
    assertThat(look().setAside()).isEmpty();
    var third = look();
    assertThat(third.setAside()).extracting(AnalyseSegments.Failed::segment).containsExactly(bad);
    assertThat(third.unreadable()).isEqualTo(1);
    assertThat(stage.segments.waiting()).isZero();
    assertThat(stage.observations.of(stage.session).getFirst().observations())
        .singleElement()
        .isInstanceOfSatisfying(
            Observation.Unreadable.class, it -> assertThat(it.reason()).isEqualTo("FAILED"));
  }

  @Test
  void while_nothing_can_be_looked_at_nothing_is_set_aside() {
    stage.sitThrough("cccccccccc" + "cccccccccc");
    stage.vision.cannotTell(Vision.Reason.TOOK_TOO_LONG);
    for (var time = 0; time < 10; time++) {
      assertThat(look().postponed()).hasSize(2);
    }
    stage.vision.recover();
    assertThat(look().looked()).as("the good one, and the bad one set aside").isEqualTo(1);
    assertThat(look().setAside()).hasSize(1);
  }

  @Test
  void what_has_come_a_day_ago_is_set_aside_in_any_case() {
    stage.sitThrough("cccccccccc");
    look();
    look();
    assertThat(look().setAside()).isEmpty();
    stage.clock.moveTo(stage.clock.instant().plus(Duration.ofDays(1)));
    assertThat(look().setAside()).hasSize(1);
  }

  /** After the rest that a piece gets before it is tried again. */
  private AnalyseSegments.Analysed look() {
    stage.clock.moveTo(stage.clock.instant().plusSeconds(15));
    return (AnalyseSegments.Analysed) analyse.handle(new AnalyseSegments.Command(10));
  }

  private final class FilmsThatFail implements Films {

    @Override
    public Opened open(SegmentFacts segment) {
      if (segment.id().equals(bad)) {
        throw new IllegalStateException("something personal");
      }
      return stage.films.open(segment);
    }

    @Override
    public Examined examine(SegmentFacts segment, Depth depth) {
      return stage.films.examine(segment, depth);
    }

    @Override
    public Read read(SegmentFacts segment) {
      return stage.films.read(segment);
    }
  }
}
