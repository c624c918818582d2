package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.invigil.application.port.out.Vision.Heard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TheModelOfSpeechRestsWhereItIsSilentTest {

  private static final int SILENT = (int) (Listening.SILENT * 32_768);
  private static final SpeechModel MODEL =
      new SpeechModel(PinnedModel.SPEECH.read(TestVision.SETTINGS.models()));

  @AfterAll
  static void closeTheModel() {
    MODEL.close();
  }

  /** What is skipped the model would not have called speech, nor twice as loud. */
  @Test
  void a_voice_as_quiet_as_silence_is_no_speech_to_the_model() {
    assertThat(surest(scaled(TestSounds.speech(8), SILENT))).isLessThan(0.1);
    assertThat(surest(scaled(TestSounds.speech(8), 2 * SILENT))).isLessThan(0.1);
  }

  @Test
  void what_is_silent_is_no_speech_and_a_quiet_voice_after_it_is_heard() {
    short[] silence = scaled(TestSounds.noise(3, 100), SILENT);
    assertThat(speech(silence)).isEqualTo(Duration.ZERO);
    assertThat(speech(TestSounds.joined(silence, scaled(TestSounds.speech(4), 300))))
        .isGreaterThan(Duration.ofSeconds(2));
  }

  /** What was said before a silence counts for nothing after it. */
  @Test
  void after_silence_it_is_heard_as_after_any_other() {
    short[] voice = windows(TestSounds.speech(4), 120);
    short[] silence = new short[31 * SpeechModel.WINDOW];
    for (short[] after : new short[][] {voice, windows(TestSounds.noise(4, 500), 120)}) {
      float[] sure = sure(TestSounds.joined(silence, after));
      float[] later = sure(TestSounds.joined(voice, silence, after));
      assertThat(Arrays.copyOfRange(later, 120 + 31, later.length))
          .containsExactly(Arrays.copyOfRange(sure, 31, sure.length));
    }
  }

  @Test
  void a_short_silence_between_words_is_heard_on() {
    short[] pause = new short[Listening.SILENT_WINDOWS * SpeechModel.WINDOW];
    short[] voice =
        Arrays.copyOfRange(TestSounds.speech(4), 2 * SpeechModel.WINDOW, 62 * SpeechModel.WINDOW);
    short[] all = TestSounds.joined(voice, pause, voice);
    assertThat(sure(all)).containsExactly(bySteps(all));
  }

  private static double surest(short[] samples) {
    double most = 0;
    for (float each : bySteps(samples)) {
      most = Math.max(most, each);
    }
    return most;
  }

  /** What the model says of each window, without rests. */
  private static float[] bySteps(short[] samples) {
    float[] sure = new float[samples.length / SpeechModel.WINDOW];
    float[] window = new float[SpeechModel.WINDOW];
    try (SpeechModel.Memory memory = new SpeechModel.Memory()) {
      for (int i = 0; i < sure.length; i++) {
        for (int j = 0; j < window.length; j++) {
          window[j] = samples[i * window.length + j] / 32768f;
        }
        sure[i] = (float) MODEL.hear(window, memory);
      }
    }
    return sure;
  }

  /** What is heard in each window. */
  private static float[] sure(short[] samples) {
    float[] sure = new float[samples.length / SpeechModel.WINDOW];
    float[] window = new float[SpeechModel.WINDOW];
    try (Listening ears = new Listening(MODEL)) {
      for (int i = 0; i < sure.length; i++) {
        for (int j = 0; j < window.length; j++) {
          window[j] = samples[i * window.length + j] / 32768f;
        }
        sure[i] = (float) ears.sure(window);
      }
    }
    return sure;
  }

  private static Duration speech(short[] samples) {
    try (Listening ears = new Listening(MODEL)) {
      ears.take(samples);
      return ears.heard().stream().map(Heard::speech).reduce(Duration.ZERO, Duration::plus);
    }
  }

  private static short[] windows(short[] samples, int count) {
    return Arrays.copyOf(samples, count * SpeechModel.WINDOW);
  }

  private static short[] noise() {
    return TestSounds.noise(4, 500);
  }

  private static short[] scaled(short[] samples, int most) {
    int peak = 1;
    for (short sample : samples) {
      peak = Math.max(peak, Math.abs(sample));
    }
    short[] scaled = new short[samples.length];
    for (int i = 0; i < samples.length; i++) {
      scaled[i] = (short) (samples[i] * most / peak);
    }
    return scaled;
  }
}
