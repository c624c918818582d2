package org.invigil.adapter.in.agent.screen;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * What one display showed at a moment.
 *
 * @param bounds its place on the desktop, and its size
 * @param pixels row by row, as {@code 0xffRRGGBB}
 */
public record Shot(int display, Rectangle bounds, int[] pixels) {

  private static final int OPAQUE = 0xff000000;

  public Shot {
    bounds = new Rectangle(bounds);
    if (pixels.length != bounds.width * bounds.height) {
      throw new IllegalArgumentException("a display of " + bounds + " has other pixels");
    }
  }

  /** Of a picture of that size; alpha is left out. */
  public static Shot of(int display, Rectangle bounds, BufferedImage picture) {
    int width = bounds.width;
    int height = bounds.height;
    int[] pixels =
        picture.getType() == BufferedImage.TYPE_INT_RGB
            ? ((DataBufferInt) picture.getRaster().getDataBuffer()).getData().clone()
            : picture.getRGB(0, 0, width, height, null, 0, width);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= OPAQUE;
    }
    return new Shot(display, bounds, pixels);
  }
}
