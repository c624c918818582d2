package org.invigil.adapter.in.agent.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.bytedeco.ffmpeg.global.avutil;
import org.invigil.adapter.in.agent.Films;
import org.invigil.adapter.in.agent.recording.FilmEncoder;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AFilmStandsInForACameraTest {

  @TempDir Path folder;
  private final AtomicLong now = new AtomicLong();

  @Test
  void itStandsUntilItIsRolledAndThenRunsInRealTime() throws IOException {
    Webcams cameras = film("folder:" + Films.folder(folder, 10, 5), Duration.ZERO);
    try (Camera camera = cameras.open()) {
      now.set(seconds(100));
      assertThat(level(camera)).isEqualTo(0);
      cameras.roll();
      assertThat(level(camera)).isEqualTo(0);
      now.addAndGet(seconds(0.2) - 1);
      assertThat(level(camera)).isEqualTo(0);
      now.addAndGet(1);
      assertThat(level(camera)).isEqualTo(1);
      now.addAndGet(seconds(1));
      assertThat(level(camera)).isEqualTo(6);
      now.addAndGet(seconds(1000));
      assertThat(level(camera)).isEqualTo(9);
    }
  }

  @Test
  void aSecondSittingBeginsWhereItIsTold() throws IOException {
    Webcams cameras = film("folder:" + Films.folder(folder, 10, 5), Duration.ofMillis(800));
    try (Camera camera = cameras.open()) {
      assertThat(level(camera)).isEqualTo(4);
      assertThat(camera.size().width).isEqualTo(800);
    }
    cameras.roll();
    now.addAndGet(seconds(0.4));
    assertThat(cameras.position()).isEqualTo(Duration.ofMillis(1200));
    try (Camera again = cameras.open()) {
      assertThat(level(again)).isEqualTo(6);
    }
  }

  @Test
  void aFilmInOneFileRunsTheSame() throws IOException {
    Path file = folder.resolve("film.mp4");
    try (var encoder = new FilmEncoder(RecordingProfile.H264_AAC, false)) {
      for (int i = 0; i < 10; i++) {
        encoder.picture(Films.grey(i * 20), Duration.ofMillis(200L * i));
      }
      encoder.close();
      Files.write(file, joined(encoder));
    }
    try (Film film = FilmFile.open(file)) {
      assertThat(Films.levelOf(film.at(Duration.ZERO))).isCloseTo(0, within(8));
      assertThat(Films.levelOf(film.at(Duration.ofMillis(1100)))).isCloseTo(100, within(8));
      assertThat(Films.levelOf(film.at(Duration.ofHours(1)))).isCloseTo(180, within(8));
      assertThat(Films.levelOf(film.at(Duration.ofMillis(400)))).isCloseTo(40, within(8));
    }
  }

  @Test
  void aPictureThatIsNoPictureIsAFailureOfTheCameraAndTheNextIsShown() throws IOException {
    Webcams cameras = film("folder:" + Films.folder(folder, 3, 5), Duration.ZERO);
    Files.writeString(folder.resolve("frame-00001.jpg"), "not a picture");
    try (Camera camera = cameras.open()) {
      cameras.roll();
      now.addAndGet(seconds(0.2));
      assertThatExceptionOfType(CameraFailure.class).isThrownBy(camera::picture);
      now.addAndGet(seconds(0.2));
      assertThat(level(camera)).isEqualTo(2);
    }
  }

  @Test
  void whatIsNoFilmIsRefusedInWords() throws IOException {
    avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    Files.writeString(folder.resolve("noise.mp4"), "not a film");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> film("film:" + folder.resolve("noise.mp4"), Duration.ZERO))
        .withMessageContaining("no film");
    Files.writeString(folder.resolve("fps"), "fast");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> film("folder:" + folder, Duration.ZERO))
        .withMessageContaining("pictures a second");
    Files.writeString(folder.resolve("fps"), "0");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> film("folder:" + folder, Duration.ZERO));
    Files.writeString(folder.resolve("fps"), "5");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> film("folder:" + folder, Duration.ZERO))
        .withMessageContaining("frame-00000.jpg");
  }

  private Webcams film(String camera, Duration startAt) throws IOException {
    return Webcams.choose(camera, now::get, startAt);
  }

  private static int level(Camera camera) throws CameraFailure {
    return Math.round((float) Films.levelOf(camera.picture()) / Films.STEP);
  }

  private static byte[] joined(FilmEncoder encoder) throws IOException {
    var all = new java.io.ByteArrayOutputStream();
    encoder.complete().forEach(all::writeBytes);
    all.writeBytes(encoder.tail());
    return all.toByteArray();
  }

  private static long seconds(double seconds) {
    return Math.round(seconds * 1e9);
  }
}
