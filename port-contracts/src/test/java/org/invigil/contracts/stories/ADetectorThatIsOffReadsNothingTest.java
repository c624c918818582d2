package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.contracts.People;
import org.invigil.contracts.ReviewStage;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.OwnTolerances;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule({"FLG-3", "FLG-4"})
class ADetectorThatIsOffReadsNothingTest {

  private final ReviewStage stage = new ReviewStage();

  @Test
  void by_default_every_detector_looks_and_speech_is_flagged() {
    stage.sitThrough("ccccssssscc");
    assertThat(kinds()).containsExactly(FlagKind.SPEECH);
    assertThat(stage.vision.looked()).containsOnly(Detector.all());
  }

  @ParameterizedTest
  @EnumSource
  void each_is_turned_off_by_itself(Detector detector) {
    turnOff(Set.of(detector));
    stage.sitThrough("cccccccccc");
    analyse();
    assertThat(stage.vision.looked()).containsOnly(EnumSet.complementOf(EnumSet.of(detector)));
  }

  @ParameterizedTest
  @EnumSource
  void the_institution_turns_each_off_whatever_the_exam_says(Detector detector) {
    stage.offByInstitution = Set.of(detector);
    stage.sitThrough("cccccccccc");
    analyse();
    assertThat(stage.vision.looked()).containsOnly(EnumSet.complementOf(EnumSet.of(detector)));
  }

  @Test
  void what_the_institution_turns_off_adds_to_what_the_exam_does() {
    turnOff(Set.of(Detector.SPEECH));
    stage.offByInstitution = Set.of(Detector.FACES, Detector.OBJECTS);
    stage.sitThrough("cc--ssss" + "cc");
    assertThat(kinds()).isEmpty();
    assertThat(stage.vision.looked())
        .containsOnly(
            EnumSet.complementOf(EnumSet.of(Detector.SPEECH, Detector.FACES, Detector.OBJECTS)));
  }

  @Test
  void turned_off_by_the_institution_the_recording_is_not_even_opened() {
    stage.offByInstitution = Detector.all();
    stage.sitThrough("cccccccccc");
    stage.films.alter(new SegmentId(stage.session, 1, StreamName.CAMERA, 0));
    assertThat(kinds()).isEmpty();
    assertThat(stage.vision.looked()).isEmpty();
  }

  @Test
  void without_one_that_hears_speech_raises_nothing() {
    turnOff(Set.of(Detector.SPEECH));
    stage.sitThrough("ccccssssscc");
    assertThat(kinds()).isEmpty();
  }

  @Test
  void without_one_that_counts_faces_nobody_is_missed() {
    turnOff(Set.of(Detector.FACES));
    stage.sitThrough("cc--------" + "cc");
    assertThat(kinds()).isEmpty();
  }

  @Test
  void without_any_the_recording_is_not_even_opened() {
    turnOff(Detector.all());
    stage.sitThrough("cccccccccc");
    stage.films.alter(new SegmentId(stage.session, 1, StreamName.CAMERA, 0));
    assertThat(kinds()).isEmpty();
    assertThat(stage.vision.looked()).isEmpty();
  }

  private void turnOff(Set<Detector> off) {
    var found = stage.exams.find(stage.exam.id()).orElseThrow();
    stage.exams.replace(
        found,
        found
            .value()
            .tolerate(new OwnTolerances(Map.of(), off), People.TEN.minus(Duration.ofDays(365)))
            .orThrow());
  }

  private void analyse() {
    stage.analyse.handle(new AnalyseSegments.Command(10));
  }

  private List<FlagKind> kinds() {
    analyse();
    var seen =
        (SeeFlags.Seen) stage.seeFlags.handle(new SeeFlags.Command(stage.reviewer, stage.session));
    return seen.flags().stream().map(it -> it.flag().kind()).toList();
  }
}
