package org.invigil.benchmarks.film;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A head that can be turned: the photograph lies on a half of an egg with a nose. What the
 * photograph does not show is stretched, so a head turned far looks like a mask; where it points
 * can still be measured.
 */
final class Head {

  /** Cells of the net that is turned, across and down. */
  private static final int ACROSS = 48;

  private static final int DOWN = 56;

  /** How far the picture reaches from the middle of the face, in widths and heights of it. */
  private static final double WIDE = 0.95;

  private static final double HIGH = 0.95;

  private final BufferedImage texture;
  private final int height;
  private final double scale;
  private final double faceWidth;

  /**
   * @param height of the face, in pixels of the film
   */
  Head(Actor actor, int height) {
    this.height = height;
    this.scale = height / actor.face().height();
    this.faceWidth = actor.face().width() * scale;
    this.texture = texture(actor);
  }

  int faceHeight() {
    return height;
  }

  double faceWidth() {
    return faceWidth;
  }

  /** Skin, as the middle of the face has it. */
  int skin() {
    long[] sum = new long[3];
    int count = 0;
    for (int y = texture.getHeight() / 2; y < texture.getHeight() * 6 / 10; y++) {
      for (int x = texture.getWidth() * 4 / 10; x < texture.getWidth() * 6 / 10; x++) {
        int colour = texture.getRGB(x, y);
        sum[0] += colour >> 16 & 0xFF;
        sum[1] += colour >> 8 & 0xFF;
        sum[2] += colour & 0xFF;
        count++;
      }
    }
    return (int) (sum[0] / count) << 16 | (int) (sum[1] / count) << 8 | (int) (sum[2] / count);
  }

  private BufferedImage texture(Actor actor) {
    int width = (int) Math.round(2 * WIDE * faceWidth);
    int tall = (int) Math.round(2 * HIGH * height);
    double middleX = actor.face().x() + actor.face().width() / 2;
    double middleY = actor.face().y() + actor.face().height() / 2;
    var photograph = Scaled.by(actor.photograph(), scale);
    var out = new BufferedImage(width, tall, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < tall; y++) {
      for (int x = 0; x < width; x++) {
        int fromX = (int) Math.round(middleX * scale - width / 2.0 + x);
        int fromY = (int) Math.round(middleY * scale - tall / 2.0 + y);
        if (fromX >= 0
            && fromY >= 0
            && fromX < photograph.getWidth()
            && fromY < photograph.getHeight()) {
          int alpha = (int) (255 * cover(2.0 * x / width - 1, 2.0 * y / tall - 1));
          out.setRGB(x, y, photograph.getRGB(fromX, fromY) & 0xFFFFFF | alpha << 24);
        }
      }
    }
    return out;
  }

  /** An oval that ends softly; flat below, where the neck is. */
  private static double cover(double x, double y) {
    double away = Math.hypot(x / 0.98, y > 0 ? y / 0.82 : y / 0.98);
    double inside = Math.clamp((1 - away) / 0.16, 0, 1);
    return inside * inside * (3 - 2 * inside);
  }

  /** Turned by so many degrees: to the right of the picture, and up. */
  BufferedImage turned(double yaw, double pitch) {
    if (Math.abs(yaw) < 0.5 && Math.abs(pitch) < 0.5) {
      return texture;
    }
    return new Turning(yaw, pitch).drawn();
  }

  private final class Turning {

    private final double sinYaw;
    private final double cosYaw;
    private final double sinPitch;
    private final double cosPitch;
    private final BufferedImage out =
        new BufferedImage(texture.getWidth(), texture.getHeight(), BufferedImage.TYPE_INT_ARGB);
    private final double[] depth = new double[texture.getWidth() * texture.getHeight()];

    Turning(double yaw, double pitch) {
      this.sinYaw = Math.sin(Math.toRadians(yaw));
      this.cosYaw = Math.cos(Math.toRadians(yaw));
      this.sinPitch = Math.sin(Math.toRadians(pitch));
      this.cosPitch = Math.cos(Math.toRadians(pitch));
      Arrays.fill(depth, -1e9);
    }

    BufferedImage drawn() {
      for (int row = 0; row < DOWN; row++) {
        for (int column = 0; column < ACROSS; column++) {
          double[] a = corner(column, row);
          double[] b = corner(column + 1, row);
          double[] c = corner(column, row + 1);
          double[] d = corner(column + 1, row + 1);
          triangle(a, b, c);
          triangle(b, d, c);
        }
      }
      return out;
    }

    /** x, y and depth in the picture, and where in the texture. */
    private double[] corner(int column, int row) {
      double u = (double) column / ACROSS * (texture.getWidth() - 1);
      double v = (double) row / DOWN * (texture.getHeight() - 1);
      double x = (u - texture.getWidth() / 2.0) / faceWidth;
      double y = (v - texture.getHeight() / 2.0) / height;
      double z = depthOf(x, y);
      double aside = x * cosYaw + z * sinYaw;
      double near = z * cosYaw - x * sinYaw;
      double ratio = height / faceWidth;
      double down = y * ratio * cosPitch - near * sinPitch;
      double nearer = near * cosPitch + y * ratio * sinPitch;
      return new double[] {
        texture.getWidth() / 2.0 + aside * faceWidth,
        texture.getHeight() / 2.0 + down * faceWidth,
        nearer,
        u,
        v
      };
    }

    private void triangle(double[] a, double[] b, double[] c) {
      double area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
      if (area <= 1e-9) {
        return;
      }
      int left = (int) Math.max(0, Math.floor(Math.min(a[0], Math.min(b[0], c[0]))));
      int right =
          (int) Math.min(out.getWidth() - 1.0, Math.ceil(Math.max(a[0], Math.max(b[0], c[0]))));
      int top = (int) Math.max(0, Math.floor(Math.min(a[1], Math.min(b[1], c[1]))));
      int bottom =
          (int) Math.min(out.getHeight() - 1.0, Math.ceil(Math.max(a[1], Math.max(b[1], c[1]))));
      for (int y = top; y <= bottom; y++) {
        for (int x = left; x <= right; x++) {
          double wb = ((x - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (y - a[1])) / area;
          double wc = ((b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1])) / area;
          double wa = 1 - wb - wc;
          if (wa >= -1e-6 && wb >= -1e-6 && wc >= -1e-6) {
            point(x, y, a, b, c, new double[] {wa, wb, wc});
          }
        }
      }
    }

    private void point(int x, int y, double[] a, double[] b, double[] c, double[] w) {
      double z = w[0] * a[2] + w[1] * b[2] + w[2] * c[2];
      int at = y * out.getWidth() + x;
      if (z <= depth[at]) {
        return;
      }
      int colour =
          Scaled.between(
              texture,
              w[0] * a[3] + w[1] * b[3] + w[2] * c[3],
              w[0] * a[4] + w[1] * b[4] + w[2] * c[4]);
      if (colour >>> 24 > 8) {
        depth[at] = z;
        out.setRGB(x, y, colour);
      }
    }
  }

  /** In widths of the face; the turn is about an axis behind it. */
  private static double depthOf(double x, double y) {
    double away = x * x / (0.80 * 0.80) + y * y / (0.90 * 0.90);
    double egg = away < 1 ? 0.72 * Math.sqrt(1 - away) : -0.3 * (away - 1);
    double nose = 0.17 * Math.exp(-x * x / 0.012 - (y - 0.10) * (y - 0.10) / 0.020);
    return egg + nose - 0.25;
  }
}
