package org.invigil.made;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Pictures in memory. */
final class Drawing {

  private Drawing() {}

  static BufferedImage empty(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
  }

  static Graphics2D smooth(BufferedImage on) {
    Graphics2D pen = on.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    return pen;
  }

  static BufferedImage scaled(BufferedImage picture, int width, int height) {
    var scaled = empty(width, height);
    var pen = smooth(scaled);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return scaled;
  }
}
