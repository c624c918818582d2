package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.Java2DFrameConverter;
import org.invigil.adapter.in.agent.Films;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BothProfilesPlayTest {

  private static final int STEP = 4;

  @ParameterizedTest
  @EnumSource(RecordingProfile.class)
  void fiftyPicturesAndTenSecondsOfSoundComeBackInTheirOrder(RecordingProfile profile)
      throws Exception {
    byte[] film = film(profile).whole();
    List<Integer> levels = new ArrayList<>();
    try (var grabber = new FFmpegFrameGrabber(new ByteArrayInputStream(film));
        var converter = new Java2DFrameConverter()) {
      grabber.start();
      assertThat(grabber.getLengthInTime()).isBetween(9_900_000L, 10_300_000L);
      for (Frame frame = grabber.grabImage(); frame != null; frame = grabber.grabImage()) {
        BufferedImage picture = converter.convert(frame);
        assertThat(picture.getWidth()).isEqualTo(640);
        levels.add(Films.levelOf(picture));
      }
    }
    assertThat(levels).hasSize(50);
    for (int i = 0; i < 50; i++) {
      assertThat(levels.get(i)).as("picture %d", i).isCloseTo(20 + i * STEP, within(6));
    }
    double[] sound = Sounds.levels(film);
    for (int second = 1; second < 9; second++) {
      assertThat(sound[second]).as("second %d", second).isGreaterThan(3000);
    }
  }

  /** What was given to the encoder a second ago can be sealed and shown now. */
  @ParameterizedTest
  @EnumSource(RecordingProfile.class)
  void aFragmentIsCompleteASecondAfterItsLastPicture(RecordingProfile profile) throws Exception {
    List<Integer> completeAt = film(profile).completeAt();
    assertThat(completeAt).hasSizeGreaterThanOrEqualTo(8);
    for (int i = 0; i < completeAt.size(); i++) {
      assertThat(completeAt.get(i)).as("fragment %d", i).isLessThanOrEqualTo((i + 1) * 5 + 1);
    }
  }

  @ParameterizedTest
  @CsvSource({"av1-opus, av1, opus", "h264-aac, h264, aac"})
  void theCodecsAreThoseOfTheName(String name, String pictures, String sound) throws Exception {
    byte[] film = film(RecordingProfile.of(name).orElseThrow()).whole();
    try (var grabber = new FFmpegFrameGrabber(new ByteArrayInputStream(film))) {
      grabber.start();
      assertThat(grabber.getVideoCodecName()).contains(pictures);
      assertThat(grabber.getAudioCodecName()).contains(sound);
    }
  }

  private record Film(byte[] whole, List<Integer> completeAt) {}

  private static Film film(RecordingProfile profile) throws Exception {
    var all = new ByteArrayOutputStream();
    var completeAt = new ArrayList<Integer>();
    try (var encoder = new FilmEncoder(profile, true)) {
      for (int i = 0; i < 50; i++) {
        encoder.picture(Films.grey(20 + i * STEP), Duration.ofMillis(200L * i));
        encoder.sound(Sounds.tone(3_200, i * 3_200));
        for (byte[] fragment : encoder.complete()) {
          all.writeBytes(fragment);
          completeAt.add(i);
        }
      }
      encoder.close();
      encoder.complete().forEach(all::writeBytes);
      all.writeBytes(encoder.tail());
    }
    return new Film(all.toByteArray(), completeAt);
  }
}
