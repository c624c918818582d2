package org.invigil.practice.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.invigil.adapter.in.agent.recording.FilmEncoder;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.application.port.out.Vision.FilmFrame;
import org.invigil.application.port.out.Vision.Measured;
import org.invigil.application.port.out.Vision.Watched;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.FaceMatchPolicy.Answer;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.LightPolicy;
import org.invigil.domain.picture.PictureMeasurement;
import org.junit.jupiter.api.Test;

/** With the real models, on what the agent's encoder makes of the film. */
class EachSceneShowsWhatItSaysTest {

  private static final int SEGMENT = 10 * PracticeFilm.FRAMES_A_SECOND;
  private static final Path ROOT = Path.of(System.getProperty("invigil.root", ".."));
  private static final OpenCvVision VISION = new OpenCvVision(VisionSettings.ofProject(ROOT));
  private final PracticeFilm film = new PracticeFilm(ROOT);
  private final PracticeStills stills = new PracticeStills(ROOT);
  private final FaceTemplate candidate = only(measured(stills.faceScan())).template();

  @Test
  void asRecordedByTheAgent() throws IOException {
    for (int first = 0; first < film.frames(); first += SEGMENT) {
      for (FilmFrame frame : watched(first)) {
        assertShows(PracticeFilm.time(first).plus(frame.at()), frame.measurement());
      }
    }
  }

  @Test
  void fromItsFirstPictureToItsLast() {
    for (Scene scene : PracticeScript.SCENES) {
      Duration last = scene.to().minus(PracticeFilm.time(1));
      assertShows(scene.from(), measured(film.jpegAt(scene.from())));
      assertShows(last, measured(film.jpegAt(last)));
    }
  }

  @Test
  void theDocumentBearsTheCandidatesFace() {
    byte[] scan =
        stills.documentScan("Example", "Ana", "P48102957", java.time.LocalDate.of(2031, 1, 1));

    assertThat(answer(only(measured(scan)))).isEqualTo(Answer.MATCH);
  }

  @Test
  void theFaceScansAreWhatTheyAreCalled() {
    assertThat(LightPolicy.CHOSEN.judge(measured(stills.faceScan()).light()))
        .isEqualTo(LightPolicy.Answer.GOOD);
    assertThat(LightPolicy.CHOSEN.judge(measured(stills.darkFaceScan()).light()))
        .isEqualTo(LightPolicy.Answer.TOO_DARK);
    assertThat(answer(only(measured(stills.faceScanOfSomebodyElse())))).isEqualTo(Answer.MISMATCH);
  }

  private void assertShows(Duration at, PictureMeasurement seen) {
    List<FaceSighting> faces = seen.faces();
    String when = "%s at %s: %s".formatted(PracticeScript.at(at).showing(), at, faces);
    switch (PracticeScript.at(at).showing()) {
      case PRESENT -> {
        assertThat(seen.light()).as(when).isGreaterThan(60);
        assertThat(answer(sure(only(seen)))).as(when).isEqualTo(Answer.MATCH);
      }
      case AWAY -> {
        assertThat(seen.light()).as(when).isGreaterThan(60);
        assertThat(faces).as(when).isEmpty();
      }
      case SECOND_PERSON -> {
        assertThat(faces).as(when).hasSize(2).allSatisfy(EachSceneShowsWhatItSaysTest::sure);
        assertThat(faces)
            .as(when)
            .extracting(this::answer)
            .containsExactlyInAnyOrder(Answer.MATCH, Answer.MISMATCH);
      }
      case OTHER_PERSON -> assertThat(answer(sure(only(seen)))).as(when).isEqualTo(Answer.MISMATCH);
      case DARKNESS -> {
        assertThat(seen.light()).as(when).isLessThan(15);
        assertThat(faces).as(when).isEmpty();
      }
    }
  }

  private List<FilmFrame> watched(int first) throws IOException {
    ByteArrayOutputStream recorded = new ByteArrayOutputStream();
    FilmEncoder encoder = new FilmEncoder(RecordingProfile.USUAL, false);
    try (encoder) {
      for (int i = 0; i < SEGMENT && first + i < film.frames(); i++) {
        encoder.picture(film.frame(first + i), PracticeFilm.time(i));
      }
    }
    encoder.complete().forEach(recorded::writeBytes);
    recorded.writeBytes(encoder.tail());
    var reading =
        VISION.watch(recorded.toByteArray(), FilmEncoder.MEDIA_TYPE, Duration.ofSeconds(1));
    return ((Watched) reading).frames();
  }

  private static PictureMeasurement measured(byte[] picture) {
    return ((Measured) VISION.measure(picture)).measurement();
  }

  private static FaceSighting only(PictureMeasurement measurement) {
    assertThat(measurement.faces()).hasSize(1);
    return measurement.faces().getFirst();
  }

  private static FaceSighting sure(FaceSighting face) {
    assertThat(face.confidence()).isGreaterThanOrEqualTo(0.9);
    return face;
  }

  private Answer answer(FaceSighting face) {
    return FaceMatchPolicy.MEASURED_ON_LFW.judge(face.template().similarityTo(candidate));
  }
}
