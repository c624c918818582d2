package org.invigil.benchmarks.vision;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.invigil.domain.picture.Box;

/**
 * A photograph of a face bent over half an egg with a nose, turned about its height, and taken
 * again: no head, but its eyes, nose and mouth move against each other as those of one do.
 */
final class TurnedHead {

  private static final double NOSE = 0.45;
  private static final double EYE_LINE = 0.40;
  private static final double EYE_BAND = 0.09;
  private static final double SHUT = 0.12;
  private final BufferedImage photograph;
  private final Box face;
  private final double across;
  private final double down;

  TurnedHead(BufferedImage photograph, Box face) {
    this.photograph = photograph;
    this.face = face;
    this.across = 0.62 * face.width();
    this.down = 0.75 * face.height();
  }

  /** Turned so many degrees, positive to the right of the picture, with eyes open or shut. */
  BufferedImage turned(double degrees, boolean shut) {
    int width = photograph.getWidth();
    int height = photograph.getHeight();
    var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    turned.createGraphics().drawImage(photograph, 0, 0, null);
    double[] near = new double[width * height];
    Arrays.fill(near, Double.NEGATIVE_INFINITY);
    double sine = Math.sin(Math.toRadians(degrees));
    double cosine = Math.cos(Math.toRadians(degrees));
    for (double v = -1; v < 1; v += 0.5 / down) {
      for (double u = -1; u < 1; u += 0.5 / across) {
        if (u * u + v * v >= 1) {
          continue;
        }
        double deep = depth(u, v);
        int x = (int) Math.round(middleX() + across * (u * cosine + deep * sine - shift(sine)));
        int y = (int) Math.round(middleY() + down * v);
        double z = deep * cosine - u * sine;
        put(turned, near, x, y, z, colour(u, v, shut));
      }
    }
    return turned;
  }

  /** A head turns about its neck, and stays about where it was. */
  private static double shift(double sine) {
    return 0.5 * sine;
  }

  private static double depth(double u, double v) {
    double nose = Math.pow(u / 0.2, 2) + Math.pow((v - 0.12) / 0.25, 2);
    return Math.sqrt(1 - u * u - v * v) + NOSE * Math.exp(-nose);
  }

  private static void put(BufferedImage into, double[] near, int x, int y, double z, int colour) {
    for (int dx = 0; dx < 2; dx++) {
      int column = x + dx;
      if (column < 0 || column >= into.getWidth() || y < 0 || y >= into.getHeight()) {
        continue;
      }
      int place = y * into.getWidth() + column;
      if (z > near[place]) {
        near[place] = z;
        into.setRGB(column, y, colour);
      }
    }
  }

  private int colour(double u, double v, boolean shut) {
    double x = middleX() + across * u;
    double y = middleY() + down * v;
    return photograph.getRGB(
        (int) Math.clamp(Math.round(x), 0, photograph.getWidth() - 1),
        (int) Math.clamp(Math.round(shut ? lidded(y) : y), 0, photograph.getHeight() - 1));
  }

  /** Lids: the skin above and below the eyes, drawn over them. */
  private double lidded(double y) {
    double line = face.y() + EYE_LINE * face.height();
    double band = EYE_BAND * face.height();
    double from = y - line;
    if (Math.abs(from) >= band) {
      return y;
    }
    return line + Math.clamp(from / SHUT, -band, band);
  }

  private double middleX() {
    return face.x() + face.width() / 2;
  }

  private double middleY() {
    return face.y() + face.height() / 2;
  }
}
