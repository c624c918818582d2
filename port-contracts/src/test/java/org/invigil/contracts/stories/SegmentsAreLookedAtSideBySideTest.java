package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.out.Vision;
import org.invigil.application.service.flag.AnalyseSegmentsService;
import org.invigil.application.service.flag.DetectorsOfSession;
import org.invigil.application.service.flag.Looking;
import org.invigil.contracts.ReviewStage;
import org.invigil.contracts.fakes.ScriptedVision;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.flag.SegmentObservations;
import org.invigil.domain.model.RegisteredModel;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("FLG-6")
class SegmentsAreLookedAtSideBySideTest {

  private static final String EXAM = "cccccccccc" + "c---------" + "----cccccc" + "xxxxxxxxxx";

  @Test
  void as_many_as_vision_can_measure_at_a_time_and_the_answers_are_the_same() {
    var alone = new ReviewStage();
    alone.sitThrough(EXAM);
    assertThat(analyse(alone, alone.vision).looked()).isEqualTo(4);
    var together = new ReviewStage();
    together.sitThrough(EXAM);
    assertThat(analyse(together, new TwoAtATime(together.vision)).looked()).isEqualTo(4);
    assertThat(seen(together)).isEqualTo(seen(alone));
    assertThat(together.segments.waiting()).isZero();
  }

  private static List<String> seen(ReviewStage stage) {
    return stage.observations.of(stage.session).stream()
        .map(SegmentObservations::observations)
        .map(Object::toString)
        .toList();
  }

  private static AnalyseSegments.Analysed analyse(ReviewStage stage, Vision vision) {
    var service =
        new AnalyseSegmentsService(
            Looking.ON,
            stage.segments,
            stage.films,
            vision,
            stage.sessions,
            new DetectorsOfSession(stage.exams, FlagPolicy.DEFAULT),
            it -> List.of(ScriptedVision.CANDIDATE),
            stage.observations,
            stage.recompute,
            stage.memory,
            stage.clock);
    return (AnalyseSegments.Analysed) service.handle(new AnalyseSegments.Command(10));
  }

  /** A film is watched only while another one is. */
  private static final class TwoAtATime implements Vision {

    private final Vision vision;
    private final CyclicBarrier both = new CyclicBarrier(2);

    private TwoAtATime(Vision vision) {
      this.vision = vision;
    }

    @Override
    public int atOnce() {
      return 2;
    }

    @Override
    public FilmReading watch(
        byte[] film, String mediaType, Duration every, Set<Detector> detectors) {
      try {
        both.await(20, TimeUnit.SECONDS);
      } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
        throw new IllegalStateException("no other film is watched meanwhile", e);
      }
      synchronized (vision) {
        return vision.watch(film, mediaType, every, detectors);
      }
    }

    @Override
    public PictureReading measure(byte[] picture) {
      return vision.measure(picture);
    }

    @Override
    public PictureReading measure(byte[] picture, Set<Detector> detectors) {
      return vision.measure(picture, detectors);
    }

    @Override
    public OptionalDouble shared(byte[] picture, byte[] other) {
      return vision.shared(picture, other);
    }

    @Override
    public Set<Detector> able() {
      return vision.able();
    }

    @Override
    public List<ModelUsed> models() {
      return vision.models();
    }

    @Override
    public List<RegisteredModel> register() {
      return vision.register();
    }
  }
}
