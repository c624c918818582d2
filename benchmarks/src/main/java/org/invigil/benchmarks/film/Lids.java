package org.invigil.benchmarks.film;

import java.awt.image.BufferedImage;
import org.invigil.domain.picture.Box;

/** Shuts the eyes on a photograph: the skin above them is drawn over them, down to a lash line. */
final class Lids {

  private static final double BAND = 0.075;
  private static final double[] SIDES = {0.3, 0.7};

  private Lids() {}

  static BufferedImage over(BufferedImage photograph, Box face) {
    var shut =
        new BufferedImage(
            photograph.getWidth(), photograph.getHeight(), BufferedImage.TYPE_INT_RGB);
    shut.createGraphics().drawImage(photograph, 0, 0, null);
    for (double side : SIDES) {
      shut(photograph, face, side, shut);
    }
    return shut;
  }

  /** The eye is the darkest spot of its part of the face. */
  private static void shut(BufferedImage from, Box face, double side, BufferedImage into) {
    double bestX = 0;
    double bestY = 0;
    double darkest = Double.MAX_VALUE;
    for (double v = 0.28; v <= 0.50; v += 0.01) {
      for (double u = side - 0.1; u <= side + 0.1; u += 0.01) {
        double dark = dark(from, face, u, v);
        if (dark < darkest) {
          darkest = dark;
          bestX = u;
          bestY = v;
        }
      }
    }
    lid(from, into, face, bestX, bestY);
  }

  private static double dark(BufferedImage of, Box face, double u, double v) {
    double sum = 0;
    for (int dy = -2; dy <= 2; dy++) {
      for (int dx = -3; dx <= 3; dx++) {
        sum += luma(colour(of, face, u + dx * 0.015, v + dy * 0.012));
      }
    }
    return sum;
  }

  private static void lid(BufferedImage from, BufferedImage into, Box face, double u, double v) {
    double wide = 0.17;
    for (double y = v - BAND; y <= v + BAND; y += 0.5 / face.height()) {
      for (double x = u - wide; x <= u + wide; x += 0.5 / face.width()) {
        double inside = Math.hypot((x - u) / wide, (y - v) / BAND);
        if (inside >= 1) {
          continue;
        }
        double share = (y - v + BAND) / (2 * BAND);
        double above = Math.sqrt(Math.max(0, 1 - Math.pow((x - u) / wide, 2))) * BAND;
        int top = colour(from, face, x, v - above);
        int bottom = colour(from, face, x, v + above);
        double lash = Math.exp(-Math.pow((y - v - 0.35 * above) / 0.008, 2));
        int px = (int) Math.round(face.x() + x * face.width());
        int py = (int) Math.round(face.y() + y * face.height());
        if (px >= 0 && py >= 0 && px < into.getWidth() && py < into.getHeight()) {
          into.setRGB(px, py, mixed(top, bottom, share, 1 - 0.6 * lash));
        }
      }
    }
  }

  private static int colour(BufferedImage of, Box face, double u, double v) {
    return of.getRGB(
        (int) Math.clamp(Math.round(face.x() + u * face.width()), 0, of.getWidth() - 1),
        (int) Math.clamp(Math.round(face.y() + v * face.height()), 0, of.getHeight() - 1));
  }

  private static double luma(int colour) {
    return 0.3 * (colour >> 16 & 0xFF) + 0.59 * (colour >> 8 & 0xFF) + 0.11 * (colour & 0xFF);
  }

  private static int mixed(int top, int bottom, double share, double light) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double value = (top >> shift & 0xFF) * (1 - share) + (bottom >> shift & 0xFF) * share;
      mixed |= (int) Math.clamp(Math.round(value * light), 0, 255) << shift;
    }
    return mixed;
  }
}
