package org.invigil.benchmarks.film;

import java.util.Random;

/** What the microphone hears: a quiet room, a keyboard now and then, what the script says. */
final class Sound {

  static final int RATE = 16_000;
  private static final int CLICK = RATE / 50;

  private Sound() {}

  static short[] of(Script script, Random random) {
    double[] sound = new double[script.seconds() * RATE];
    double room = 15 + random.nextInt(60);
    for (int i = 0; i < sound.length; i++) {
      sound[i] = random.nextGaussian() * room;
    }
    keys(sound, random);
    for (Happening it : script.happenings()) {
      int from = (int) (it.start() * RATE);
      int to = Math.min(sound.length, (int) (it.end() * RATE));
      if (it.kind() == Kind.SPEECH) {
        new Voice(it.numbers()).speak(sound, from, to, 4_000 + it.numbers().nextInt(12_000));
      } else if (it.kind() == Kind.BANG) {
        decay(sound, from, to - from, 12_000, random);
      }
    }
    short[] samples = new short[sound.length];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) Math.clamp(Math.round(sound[i]), Short.MIN_VALUE, Short.MAX_VALUE);
    }
    return samples;
  }

  /** Half a minute of typing, half a minute of reading. */
  private static void keys(double[] sound, Random random) {
    for (int at = 0; at < sound.length; at += RATE / 8 + random.nextInt(RATE / 3)) {
      if (at / (30 * RATE) % 2 == 0) {
        decay(sound, at, CLICK, 800 + random.nextInt(2_500), random);
      }
    }
  }

  private static void decay(double[] sound, int from, int length, double level, Random random) {
    for (int i = 0; i < length && from + i < sound.length; i++) {
      sound[from + i] += random.nextGaussian() * level * (length - i) / length;
    }
  }
}
