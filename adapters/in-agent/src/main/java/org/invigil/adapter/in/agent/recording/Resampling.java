package org.invigil.adapter.in.agent.recording;

import java.util.Arrays;
import javax.sound.sampled.AudioFormat;

/**
 * Turns sound of 16 bits into the recording's: one channel, 16,000 samples a second. Each sample is
 * the mean of what was heard in its time, over all channels.
 */
final class Resampling {

  private final int channels;
  private final double heardASample;
  private double sum;
  private double covered;

  Resampling(AudioFormat from) {
    this.channels = from.getChannels();
    this.heardASample = from.getSampleRate() / FilmEncoder.SAMPLES_A_SECOND;
  }

  /** What follows on what was given before. */
  short[] of(short[] heard) {
    if (channels == 1 && heardASample == 1) {
      return heard;
    }
    short[] turned = new short[(int) (heard.length / channels / heardASample) + 2];
    int made = 0;
    for (int i = 0; i + channels <= heard.length; i += channels) {
      double level = mean(heard, i);
      double rest = 1;
      while (covered + rest >= heardASample) {
        double part = heardASample - covered;
        turned[made++] = (short) Math.round((sum + part * level) / heardASample);
        rest -= part;
        sum = 0;
        covered = 0;
      }
      sum += rest * level;
      covered += rest;
    }
    return Arrays.copyOf(turned, made);
  }

  private double mean(short[] heard, int from) {
    double all = 0;
    for (int i = from; i < from + channels; i++) {
      all += heard[i];
    }
    return all / channels;
  }
}
