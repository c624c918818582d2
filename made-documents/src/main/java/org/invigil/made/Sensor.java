package org.invigil.made;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Random;

/** A camera's optics and sensor. */
final class Sensor {

  private Sensor() {}

  static BufferedImage expose(BufferedImage seen, Shot shot, Random chance) {
    var exposed = shot.blur() > 0 ? blurred(seen, shot.blur()) : seen;
    int width = exposed.getWidth();
    int height = exposed.getHeight();
    double x = width * (0.3 + 0.4 * chance.nextDouble());
    double y = height * (0.25 + 0.2 * chance.nextDouble());
    double size = width * 0.07;
    var out = Drawing.empty(width, height);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        double away = Math.hypot(column - x, row - y) / size;
        double reflected = shot.glare() * 400 * Math.exp(-away * away);
        out.setRGB(column, row, pixel(exposed.getRGB(column, row), reflected, shot, chance));
      }
    }
    return out;
  }

  private static int pixel(int colour, double reflected, Shot shot, Random chance) {
    int exposed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      double light = ((colour >> shift & 0xFF) + reflected) * shot.light();
      double read = light + chance.nextGaussian() * shot.noise();
      exposed |= (int) Math.clamp(Math.round(read), 0, 255) << shift;
    }
    return exposed;
  }

  private static BufferedImage blurred(BufferedImage seen, double radius) {
    int reach = (int) Math.ceil(radius * 3);
    var weights = new float[2 * reach + 1];
    double sum = 0;
    for (int i = -reach; i <= reach; i++) {
      sum += weights[i + reach] = (float) Math.exp(-i * i / (2 * radius * radius));
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= (float) sum;
    }
    var across =
        new ConvolveOp(new Kernel(weights.length, 1, weights), ConvolveOp.EDGE_NO_OP, null);
    var down = new ConvolveOp(new Kernel(1, weights.length, weights), ConvolveOp.EDGE_NO_OP, null);
    var between = Drawing.empty(seen.getWidth(), seen.getHeight());
    var out = Drawing.empty(seen.getWidth(), seen.getHeight());
    return down.filter(across.filter(seen, between), out);
  }
}
