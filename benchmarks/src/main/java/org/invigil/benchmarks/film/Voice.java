package org.invigil.benchmarks.film;

import java.util.Random;

/** A voice that says nothing: pulses of the glottis through the formants of vowels. */
final class Voice {

  /** First three formants of some vowels, in hertz: a, e, i, o, u. */
  private static final double[][] VOWELS = {
    {730, 1090, 2440}, {530, 1840, 2480}, {270, 2290, 3010}, {570, 840, 2410}, {300, 870, 2240}
  };

  private final Random random;
  private final double pitch;
  private final double tract;

  /** A low or a high voice. */
  Voice(Random random) {
    this.random = random;
    boolean high = random.nextBoolean();
    this.pitch = high ? 175 + random.nextInt(45) : 95 + random.nextInt(40);
    this.tract = high ? 1.15 : 1;
  }

  /** Speaks over what is there, as loud as {@code level} at most, with pauses between words. */
  void speak(double[] sound, int from, int to, double level) {
    double[] words = new double[to - from];
    int at = 0;
    while (at < words.length) {
      int length = Sound.RATE / 8 + random.nextInt(Sound.RATE / 10);
      syllable(words, at, length, VOWELS[random.nextInt(VOWELS.length)]);
      boolean pause = random.nextInt(7) == 0;
      at += length + random.nextInt(pause ? Sound.RATE / 2 : Sound.RATE / 20);
    }
    double most = 1e-9;
    for (double value : words) {
      most = Math.max(most, Math.abs(value));
    }
    for (int i = 0; i < words.length; i++) {
      sound[from + i] += words[i] / most * level;
    }
  }

  private void syllable(double[] words, int from, int length, double[] vowel) {
    double[] source = new double[length];
    double own = pitch + random.nextInt(30);
    double phase = 0;
    for (int i = 0; i < length; i++) {
      boolean consonant = i < Sound.RATE / 40;
      phase += own * (1.1 - 0.25 * i / length) / Sound.RATE;
      double pulse = phase >= 1 ? 1 : 0;
      phase -= Math.floor(phase);
      source[i] = consonant ? random.nextGaussian() * 0.08 : pulse + random.nextGaussian() * 0.004;
    }
    double[] shaped = source;
    for (int formant = 0; formant < vowel.length; formant++) {
      shaped = resonance(shaped, vowel[formant] * tract, 60 + 30 * formant);
    }
    for (int i = 0; i < length && from + i < words.length; i++) {
      words[from + i] += shaped[i] * Math.sin(Math.PI * i / length);
    }
  }

  private static double[] resonance(double[] in, double hertz, double width) {
    double r = Math.exp(-Math.PI * width / Sound.RATE);
    double b = 2 * r * Math.cos(2 * Math.PI * hertz / Sound.RATE);
    double[] out = new double[in.length];
    for (int i = 0; i < in.length; i++) {
      out[i] =
          (1 - b + r * r) * in[i] + b * (i > 0 ? out[i - 1] : 0) - r * r * (i > 1 ? out[i - 2] : 0);
    }
    return out;
  }
}
