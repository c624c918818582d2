package org.invigil.practice.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A webcam's sensor: some noise always, and little light where there is little. */
final class Sensor {

  private static final int NOISE = 3;

  private Sensor() {}

  /**
   * Exposes the picture: {@code light} is 1 by day and 0 in the dark. The same frame has the same
   * noise in every run.
   */
  static void expose(BufferedImage picture, double light, int frame) {
    byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    int[] exposed = new int[256];
    for (int value = 0; value < 256; value++) {
      exposed[value] = (int) Math.round(value * light);
    }
    long state = frame * 0x9E3779B97F4A7C15L + 1;
    for (int i = 0; i < pixels.length; i += 3) {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
      int noise = (int) Math.floorMod(state, 2L * NOISE + 1) - NOISE;
      for (int channel = 0; channel < 3; channel++) {
        int value = exposed[pixels[i + channel] & 0xFF] + noise;
        pixels[i + channel] = (byte) Math.clamp(value, 0, 255);
      }
    }
  }
}
