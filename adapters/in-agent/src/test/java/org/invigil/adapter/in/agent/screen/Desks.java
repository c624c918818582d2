package org.invigil.adapter.in.agent.screen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Displays for tests. */
public final class Desks {

  public static final Rectangle SIZE = new Rectangle(500, 300);

  private Desks() {}

  /** A page whose lines depend on a number. */
  public static Shot page(int number) {
    return shot(0, SIZE, pen -> lines(pen, number, SIZE));
  }

  /** The same page with a small square at a place, as a clock that runs. */
  public static Shot pageWithMark(int number, int at) {
    return shot(
        0,
        SIZE,
        pen -> {
          lines(pen, number, SIZE);
          pen.setColor(Color.RED);
          pen.fillRect(at % 400, 10, 9, 9);
        });
  }

  /** A page with something that has as many colours as a photograph. */
  public static Shot pageWithPhotograph(Rectangle bounds, Rectangle where, long seed) {
    Shot page = shot(0, bounds, pen -> lines(pen, 3, bounds));
    int[] pixels = page.pixels().clone();
    var random = new Random(seed);
    for (int y = where.y; y < where.y + where.height; y++) {
      for (int x = where.x; x < where.x + where.width; x++) {
        int red = (x * 3 + random.nextInt(20)) & 0xff;
        int green = (y * 2 + random.nextInt(20)) & 0xff;
        pixels[y * bounds.width + x] = 0xff000000 | red << 16 | green << 8 | (x + y) & 0xff;
      }
    }
    return new Shot(0, bounds, pixels);
  }

  /** Noise all over: the hardest picture there is. */
  public static Shot noise(Rectangle bounds, long seed) {
    return pageWithPhotograph(bounds, new Rectangle(bounds.width, bounds.height), seed);
  }

  public static Shot second(Rectangle bounds) {
    return shot(1, bounds, pen -> lines(pen, 9, bounds));
  }

  private interface Painting {
    void with(Graphics2D pen);
  }

  private static Shot shot(int display, Rectangle bounds, Painting painting) {
    var picture = new BufferedImage(bounds.width, bounds.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    painting.with(pen);
    pen.dispose();
    return Shot.of(display, bounds, picture);
  }

  private static void lines(Graphics2D pen, int number, Rectangle bounds) {
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, bounds.width, bounds.height);
    var random = new Random(number);
    pen.setColor(Color.BLACK);
    for (int y = 30; y < bounds.height - 10; y += 20) {
      for (int x = 20; x < bounds.width - 40; x += 14) {
        pen.drawLine(x, y, x + random.nextInt(10), y - random.nextInt(12));
      }
    }
  }
}
