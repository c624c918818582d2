package org.invigil.benchmarks.film;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Pictures at other sizes, and colours between pixels. */
final class Scaled {

  private Scaled() {}

  static BufferedImage by(BufferedImage picture, double scale) {
    var from = picture;
    double left = scale;
    while (left < 0.5) {
      from = to(from, from.getWidth() / 2, from.getHeight() / 2);
      left *= 2;
    }
    return to(
        from,
        (int) Math.round(picture.getWidth() * scale),
        (int) Math.round(picture.getHeight() * scale));
  }

  private static BufferedImage to(BufferedImage picture, int width, int height) {
    var out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = out.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return out;
  }

  /** The colour between four pixels, with its alpha. */
  static int between(BufferedImage picture, double x, double y) {
    int left = (int) Math.clamp(Math.floor(x), 0, picture.getWidth() - 2);
    int top = (int) Math.clamp(Math.floor(y), 0, picture.getHeight() - 2);
    double right = Math.clamp(x - left, 0, 1);
    double down = Math.clamp(y - top, 0, 1);
    int a = picture.getRGB(left, top);
    int b = picture.getRGB(left + 1, top);
    int c = picture.getRGB(left, top + 1);
    int d = picture.getRGB(left + 1, top + 1);
    int mixed = 0;
    for (int shift = 0; shift <= 24; shift += 8) {
      double above = (a >>> shift & 0xFF) * (1 - right) + (b >>> shift & 0xFF) * right;
      double below = (c >>> shift & 0xFF) * (1 - right) + (d >>> shift & 0xFF) * right;
      mixed |= (int) Math.round(above * (1 - down) + below * down) << shift;
    }
    return mixed;
  }
}
