package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.out.Vision.FilmFrame;
import org.invigil.application.port.out.Vision.Watched;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.picture.Area;
import org.invigil.domain.picture.Thing;
import org.invigil.domain.picture.ThingSighting;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

class ThingsAreLookedForInFewFramesTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Set<Detector> OBJECTS = EnumSet.of(Detector.OBJECTS);

  @TempDir Path folder;

  @Test
  @Rule("FLG-6")
  void one_in_ten_seconds_and_two_more_where_it_shows_something() {
    try (OpenCvVision vision = seeing(TestObjects.yolox(folder))) {
      byte[] film = TestFilms.mp4().seconds(25).moving();
      List<FilmFrame> frames = watch(vision, film, OBJECTS);
      assertThat(frames).hasSize(25);
      assertThat(looked(frames)).containsExactly(0L, 1L, 2L, 10L, 11L, 12L, 20L, 21L, 22L);
      assertThat(watch(vision, film, OBJECTS)).isEqualTo(frames);
      ThingSighting seen = frames.getFirst().objects().orElseThrow().things().getFirst();
      assertThat(seen.thing()).isEqualTo(Thing.PHONE);
      assertThat(seen.confidence()).isCloseTo(0.9, within(1e-6));
      assertThat(seen.area().x()).isCloseTo(0.5, within(1e-6));
    }
  }

  @Test
  void one_in_ten_seconds_where_it_shows_nothing() {
    ObjectSettings nothing =
        TestObjects.write(folder, MadeYolox.file(new float[21 * 85], 1, 21, 85));
    try (OpenCvVision vision = seeing(nothing)) {
      List<FilmFrame> frames = watch(vision, TestFilms.mp4().seconds(12).moving(), OBJECTS);
      assertThat(looked(frames)).containsExactly(0L, 10L);
      assertThat(frames.getFirst().objects().orElseThrow().things()).isEmpty();
    }
  }

  @Test
  @Rule("FLG-4")
  void nothing_is_looked_for_where_the_detector_is_off() {
    try (OpenCvVision vision = seeing(TestObjects.yolox(folder))) {
      byte[] film = TestFilms.mp4().seconds(3).moving();
      assertThat(watch(vision, film, EnumSet.of(Detector.LIGHT)))
          .hasSize(3)
          .allMatch(it -> it.objects().isEmpty());
      assertThat(watch(vision, film, EnumSet.noneOf(Detector.class))).isEmpty();
      assertThat(vision.able()).isEqualTo(Detector.all());
      assertThat(vision.models()).anyMatch(it -> it.name().equals("made_yolox"));
    }
  }

  @Test
  void without_a_model_pictures_are_not_decoded_for_it() {
    assertThat(watch(TestVision.vision(), TestFilms.mp4().seconds(3).moving(), OBJECTS)).isEmpty();
  }

  @Test
  void a_real_model_finds_no_telephone_in_a_portrait_and_the_person_where_the_face_is() {
    Path file = TestObjects.nanodet();
    byte[] portrait = SharedFaces.read("obama.jpg");
    try (ObjectModel model = ObjectModel.start(TestObjects.settings(file, TestObjects.HALF));
        Mats mats = new Mats()) {
      Mat picture =
          mats.keep(Imgcodecs.imdecode(mats.keep(new MatOfByte(portrait)), Imgcodecs.IMREAD_COLOR));
      assertThat(model.find(picture)).isEmpty();
      Area person = model.find(picture, Map.of(0, 0.5)).getFirst().area();
      assertThat(person.x()).isLessThan(0.35);
      assertThat(person.x() + person.width()).isGreaterThan(0.65);
      assertThat(person.height()).isGreaterThan(0.8);
    }
  }

  private static OpenCvVision seeing(ObjectSettings settings) {
    return new OpenCvVision(TestVision.SETTINGS, Optional.of(settings));
  }

  private static List<FilmFrame> watch(OpenCvVision vision, byte[] film, Set<Detector> detectors) {
    return ((Watched) vision.watch(film, "video/mp4", SECOND, detectors)).frames();
  }

  private static List<Long> looked(List<FilmFrame> frames) {
    return frames.stream()
        .filter(it -> it.objects().isPresent())
        .map(it -> it.at().toSeconds())
        .toList();
  }
}
