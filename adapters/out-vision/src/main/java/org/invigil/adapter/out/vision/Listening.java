package org.invigil.adapter.out.vision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.invigil.application.port.out.Vision.Heard;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the sound of one film, second by second. It remembers nothing of another film, so that
 * what is heard depends on this one's bytes alone. Where it is as good as silent, the model rests.
 */
final class Listening implements AutoCloseable {

  /** The model's own threshold. */
  private static final double SPEECH = 0.5;

  /**
   * A window of which no sample is louder than this is as good as silent: 72 dB below the loudest
   * there can be. To the model a voice so quiet was speech with 0.02, one twice as loud with 0.04.
   */
  static final float SILENT = 1f / 4096;

  /**
   * After so many silent windows, a quarter of a second, the model rests, and what it remembers is
   * as after seconds of silence.
   */
  static final int SILENT_WINDOWS = 8;

  private static final long WINDOW_MICROS = SpeechModel.WINDOW * 1_000_000L / SpeechModel.RATE;
  private static final long SECOND = 1_000_000;

  private final SpeechModel model;
  private SpeechModel.@Nullable Memory memory;
  private final float[] window = new float[SpeechModel.WINDOW];
  private final List<Long> speech = new ArrayList<>();
  private int filled;

  /** A film begins as after a silence. */
  private int silent = SILENT_WINDOWS;

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
    if (sure(window) >= SPEECH) {
      speech.set(second, Math.min(SECOND, speech.get(second) + WINDOW_MICROS));
    }
  }

  /** How surely the window that follows is speech. */
  double sure(float[] next) {
    silent = isSilent(next) ? silent + 1 : 0;
    SpeechModel.Memory heard = memory == null ? new SpeechModel.Memory() : memory;
    memory = heard;
    if (silent > SILENT_WINDOWS) {
      model.hearSilence(heard);
      return 0;
    }
    return model.hear(next, heard);
  }

  private static boolean isSilent(float[] window) {
    for (float sample : window) {
      if (Math.abs(sample) > SILENT) {
        return false;
      }
    }
    return true;
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

  /** What was heard stays known. */
  @Override
  public void close() {
    if (memory != null) {
      memory.close();
      memory = null;
    }
  }
}
