package org.invigil.made;

import java.awt.image.BufferedImage;

/** Lays a flat picture into another one, as it would look from an angle. */
final class Perspective {

  private Perspective() {}

  /** With its corners at these places of {@code ground}, clockwise from its top left. */
  static void lay(BufferedImage flat, BufferedImage ground, double[][] corners) {
    var toUnit = inverse(fromUnitSquare(corners));
    for (int y = 0; y < ground.getHeight(); y++) {
      for (int x = 0; x < ground.getWidth(); x++) {
        double w = toUnit[6] * x + toUnit[7] * y + toUnit[8];
        double u = (toUnit[0] * x + toUnit[1] * y + toUnit[2]) / w;
        double v = (toUnit[3] * x + toUnit[4] * y + toUnit[5]) / w;
        if (u >= 0 && u < 1 && v >= 0 && v < 1) {
          ground.setRGB(x, y, sampled(flat, u * flat.getWidth() - 0.5, v * flat.getHeight() - 0.5));
        }
      }
    }
  }

  /** Heckbert, Fundamentals of Texture Mapping, 1989, section 2.2.3. */
  private static double[] fromUnitSquare(double[][] c) {
    double dx1 = c[1][0] - c[2][0];
    double dx2 = c[3][0] - c[2][0];
    double dy1 = c[1][1] - c[2][1];
    double dy2 = c[3][1] - c[2][1];
    double sx = c[0][0] - c[1][0] + c[2][0] - c[3][0];
    double sy = c[0][1] - c[1][1] + c[2][1] - c[3][1];
    double det = dx1 * dy2 - dx2 * dy1;
    double g = (sx * dy2 - dx2 * sy) / det;
    double h = (dx1 * sy - sx * dy1) / det;
    return new double[] {
      c[1][0] - c[0][0] + g * c[1][0],
      c[3][0] - c[0][0] + h * c[3][0],
      c[0][0],
      c[1][1] - c[0][1] + g * c[1][1],
      c[3][1] - c[0][1] + h * c[3][1],
      c[0][1],
      g,
      h,
      1
    };
  }

  /** But for a factor, which does not matter. */
  private static double[] inverse(double[] m) {
    return new double[] {
      m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
      m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
      m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
    };
  }

  private static int sampled(BufferedImage flat, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double below = y - top;
    int colour = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      double upper =
          mix(channel(flat, left, top, shift), channel(flat, left + 1, top, shift), right);
      double lower =
          mix(channel(flat, left, top + 1, shift), channel(flat, left + 1, top + 1, shift), right);
      colour |= (int) Math.round(mix(upper, lower, below)) << shift;
    }
    return colour;
  }

  private static double mix(double one, double other, double share) {
    return one + (other - one) * share;
  }

  private static int channel(BufferedImage flat, int x, int y, int shift) {
    int inX = Math.clamp(x, 0, flat.getWidth() - 1);
    int inY = Math.clamp(y, 0, flat.getHeight() - 1);
    return flat.getRGB(inX, inY) >> shift & 0xFF;
  }
}
