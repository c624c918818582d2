package org.invigil.benchmarks.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;

/** A webcam's sensor: little light where there is little, and noise always. */
final class Sensor {

  private static final int KEPT = 1 << 21;
  private final byte[] noise = new byte[KEPT];

  Sensor(double level, Random random) {
    for (int i = 0; i < KEPT; i++) {
      noise[i] = (byte) Math.round(random.nextGaussian() * level);
    }
  }

  /**
   * @param light 1 by day and 0 in the dark
   * @param chance the same numbers give the same noise
   */
  void expose(BufferedImage picture, double light, Random chance) {
    byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    int[] exposed = new int[256];
    for (int value = 0; value < 256; value++) {
      exposed[value] = (int) Math.round(value * light);
    }
    int from = chance.nextInt(KEPT - pixels.length);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) Math.clamp(exposed[pixels[i] & 0xFF] + noise[from + i], 0, 255);
    }
  }
}
