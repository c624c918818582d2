package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.invigil.application.port.out.Vision.Heard;
import org.invigil.application.port.out.Vision.Sound;
import org.invigil.application.port.out.Vision.Watched;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.SpeechPolicy;
import org.junit.jupiter.api.Test;

/** The voice is computed: this proves the plumbing, not how well people are heard. */
class SpeechIsHeardAndNoiseIsNotTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private final OpenCvVision vision = TestVision.vision();

  @Test
  void a_voice_is_heard_in_its_seconds_only() {
    short[] sound =
        TestSounds.joined(TestSounds.silence(3), TestSounds.speech(4), TestSounds.silence(3));
    List<Heard> seconds = hear(sound).seconds();
    assertThat(seconds).hasSizeBetween(10, 11);
    assertThat(speech(seconds).subList(3, 7)).containsOnly(true);
    assertThat(speech(seconds).subList(0, 3)).containsOnly(false);
    assertThat(speech(seconds).subList(8, 10)).containsOnly(false);
  }

  @Test
  void seconds_follow_on_each_other() {
    List<Heard> seconds = hear(TestSounds.speech(3)).seconds();
    for (int i = 0; i < seconds.size(); i++) {
      assertThat(seconds.get(i).at()).isEqualTo(SECOND.multipliedBy(i));
      assertThat(seconds.get(i).length()).isPositive().isLessThanOrEqualTo(SECOND);
    }
  }

  @Test
  void the_same_sound_is_heard_the_same_whatever_was_heard_before() {
    byte[] film = TestSounds.mp4(TestSounds.speech(3));
    Sound first = sound(film);
    hear(TestSounds.noise(3, 6000));
    assertThat(sound(film)).isEqualTo(first);
  }

  @Test
  void silence_is_no_speech() {
    assertNoSpeech(TestSounds.silence(4));
  }

  @Test
  void noise_is_no_speech() {
    assertNoSpeech(TestSounds.noise(4, 300));
    assertNoSpeech(TestSounds.noise(4, 9000));
  }

  @Test
  void clipping_is_no_speech() {
    assertNoSpeech(TestSounds.clipping(4));
  }

  @Test
  void a_moment_of_sound_is_none() {
    assertThat(hear(Arrays.copyOf(TestSounds.speech(1), 100)).seconds())
        .allSatisfy(it -> assertThat(it.speech()).isZero());
  }

  @Test
  void a_truncated_film_is_heard_as_far_as_it_goes() {
    byte[] film = TestSounds.mp4(TestSounds.silence(6));
    for (double share : new double[] {0, 0.02, 0.3, 0.7, 0.95}) {
      Sound sound = sound(TestPictures.firstPart(film, share));
      assertThat(speech(sound.seconds())).doesNotContain(true);
    }
  }

  @Test
  void flipped_bytes_never_throw() {
    byte[] film = TestSounds.mp4(TestSounds.speech(3));
    Random random = new Random(3);
    for (int i = 0; i < 12; i++) {
      byte[] altered = film.clone();
      for (int j = 0; j < 20; j++) {
        altered[random.nextInt(altered.length)] = (byte) random.nextInt(256);
      }
      assertThat(watch(altered, Set.of(Detector.SPEECH))).isNotNull();
    }
  }

  @Test
  void a_film_without_sound_has_none() {
    Sound sound = sound(TestFilms.mp4().clock());
    assertThat(sound.seconds()).isEmpty();
    assertThat(sound.damaged()).isFalse();
  }

  @Test
  void without_the_detector_nothing_is_heard() {
    Watched seen = (Watched) watch(TestFilms.mp4().clock(), Set.of(Detector.FACES, Detector.LIGHT));
    assertThat(seen.sound()).isEqualTo(Sound.NONE);
    assertThat(seen.frames()).hasSize(3);
  }

  @Test
  void without_a_detector_that_sees_there_are_no_frames() {
    assertThat(((Watched) watch(TestFilms.mp4().clock(), Set.of(Detector.SPEECH))).frames())
        .isEmpty();
  }

  @Test
  void without_any_detector_no_bytes_are_read() {
    byte[] noFilm = {1, 2, 3};
    assertThat(watch(noFilm, Set.of())).isEqualTo(new Watched(List.of()));
  }

  private void assertNoSpeech(short[] samples) {
    List<Heard> seconds = hear(samples).seconds();
    assertThat(seconds).hasSizeBetween(4, 5);
    assertThat(speech(seconds)).doesNotContain(true);
  }

  private static List<Boolean> speech(List<Heard> seconds) {
    return seconds.stream().map(it -> SpeechPolicy.MEASURED.isSpeech(it.speech())).toList();
  }

  private Sound hear(short[] samples) {
    return sound(TestSounds.mp4(samples));
  }

  private Sound sound(byte[] film) {
    return watch(film, Set.of(Detector.SPEECH)) instanceof Watched(var frames, var sound)
        ? sound
        : Sound.NONE;
  }

  private Object watch(byte[] film, Set<Detector> detectors) {
    return vision.watch(film, "video/mp4", SECOND, detectors);
  }
}
