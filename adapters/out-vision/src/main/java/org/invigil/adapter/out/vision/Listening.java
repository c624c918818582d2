package org.invigil.adapter.out.vision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.invigil.application.port.out.Vision.Heard;

/**
 * Listens to the sound of one film, second by second. It remembers nothing of another film, so that
 * what is heard depends on this one's bytes alone.
 */
final class Listening {

  /** The model's own threshold. */
  private static final double SPEECH = 0.5;

  private static final long WINDOW_MICROS = SpeechModel.WINDOW * 1_000_000L / SpeechModel.RATE;
  private static final long SECOND = 1_000_000;

  private final SpeechModel model;
  private final SpeechModel.Memory memory = new SpeechModel.Memory();
  private final float[] window = new float[SpeechModel.WINDOW];
  private final List<Long> speech = new ArrayList<>();
  private int filled;
  private long samples;

  Listening(SpeechModel model) {
    this.model = model;
  }

  /** Takes sound at 16 kHz that follows what was taken before. */
  void take(short[] sound) {
    for (short sample : sound) {
      window[filled++] = sample / 32768f;
      samples++;
      if (filled == window.length) {
        hear();
      }
    }
  }

  private void hear() {
    filled = 0;
    long end = micros(samples);
    int second = (int) ((end - WINDOW_MICROS / 2) / SECOND);
    while (speech.size() <= second) {
      speech.add(0L);
    }
    if (model.hear(window, memory) >= SPEECH) {
      speech.set(second, Math.min(SECOND, speech.get(second) + WINDOW_MICROS));
    }
  }

  /** How much of each second was speech; the last may be shorter. */
  List<Heard> heard() {
    List<Heard> seconds = new ArrayList<>();
    long end = micros(samples);
    for (int i = 0; i < speech.size() && i * SECOND < end; i++) {
      long length = Math.min(SECOND, end - i * SECOND);
      seconds.add(
          new Heard(Duration.ofSeconds(i), micro(length), micro(Math.min(length, speech.get(i)))));
    }
    return seconds;
  }

  private static Duration micro(long micros) {
    return Duration.ofNanos(micros * 1000);
  }

  private static long micros(long samples) {
    return samples * 1_000_000 / SpeechModel.RATE;
  }
}
