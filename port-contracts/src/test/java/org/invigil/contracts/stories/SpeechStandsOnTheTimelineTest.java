package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.application.port.in.review.SeeTimeline;
import org.invigil.contracts.ReviewStage;
import org.invigil.contracts.fakes.FakeFilm;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.Span;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.exam.Service;
import org.invigil.domain.flag.Detector;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"FLG-2", "FLG-3"})
class SpeechStandsOnTheTimelineTest {

  private static final String TWO_SECONDS_OF_SPEECH = "cccccccccc" + "ccsscccccc";

  private final ReviewStage stage = new ReviewStage();

  @Test
  void two_seconds_stand_there_and_are_no_flag() {
    listenTo(TWO_SECONDS_OF_SPEECH);
    assertThat(speech()).containsExactly(seconds(12, 14));
    var flags =
        (SeeFlags.Seen) stage.seeFlags.handle(new SeeFlags.Command(stage.reviewer, stage.session));
    assertThat(flags.flags()).isEmpty();
  }

  @Test
  void it_stands_on_the_servers_clock_though_the_programs_is_an_hour_ahead() {
    stage.begin(Service.RECORD_AND_REVIEW);
    recordAnHourAhead("sscccccccc", ReviewStage.BEGUN.plusSeconds(15));
    stage.end(20);
    stage.analyse.handle(new AnalyseSegments.Command(10));
    assertThat(speech()).containsExactly(seconds(5, 7));
  }

  @Test
  void where_nobody_listened_there_is_none() {
    stage.offByInstitution = Set.of(Detector.SPEECH);
    listenTo(TWO_SECONDS_OF_SPEECH);
    assertThat(speech()).isEmpty();
  }

  private void listenTo(String film) {
    stage.sitThrough(film);
    stage.analyse.handle(new AnalyseSegments.Command(10));
  }

  /** Nothing is recorded after it was received. */
  private void recordAnHourAhead(String film, Instant received) {
    var id = new SegmentId(stage.session, 1, StreamName.CAMERA, 0);
    stage.films.keep(id, FakeFilm.sketch(film).bytes());
    stage.segments.add(
        new SegmentFacts(
            id,
            ReviewStage.BEGUN.plus(Duration.ofHours(1)),
            Duration.ZERO,
            Duration.ofSeconds(film.length()),
            FakeFilm.MEDIA_TYPE,
            100,
            Sha256.of(new byte[32]),
            Optional.empty(),
            false,
            received,
            true));
  }

  private List<Span> speech() {
    var command = new SeeTimeline.Command(stage.reviewer, stage.session);
    return ((SeeTimeline.Seen) stage.seeTimeline.handle(command)).speech();
  }

  private static Span seconds(int from, int until) {
    return new Span(ReviewStage.BEGUN.plusSeconds(from), ReviewStage.BEGUN.plusSeconds(until));
  }
}
