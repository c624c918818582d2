package org.invigil.made;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * How a document lies before the camera, and what the camera makes of it.
 *
 * @param width of the camera's picture; its height is three quarters of it
 * @param share of the picture's width that a lying card fills
 * @param degrees it is turned, clockwise
 * @param tilt how much shorter its far edge looks, 0 to 0.3
 * @param blur radius in pixels
 * @param noise standard deviation, of 255
 * @param glare how bright a reflection is, 0 to 1
 * @param light how much of the light there is, 0 to 1
 */
public record Shot(
    int width,
    double share,
    double degrees,
    double tilt,
    double blur,
    double noise,
    double glare,
    double light,
    long seed) {

  /** Flat, sharp, bright. */
  public static final Shot GOOD = new Shot(1440, 0.9, 0, 0, 0.5, 1.5, 0, 1, 1);

  public Shot width(int other) {
    return new Shot(other, share, degrees, tilt, blur, noise, glare, light, seed);
  }

  public Shot share(double other) {
    return new Shot(width, other, degrees, tilt, blur, noise, glare, light, seed);
  }

  public Shot turned(double other) {
    return new Shot(width, share, other, tilt, blur, noise, glare, light, seed);
  }

  public Shot tilted(double other) {
    return new Shot(width, share, degrees, other, blur, noise, glare, light, seed);
  }

  public Shot blurred(double other) {
    return new Shot(width, share, degrees, tilt, other, noise, glare, light, seed);
  }

  public Shot noisy(double other) {
    return new Shot(width, share, degrees, tilt, blur, other, glare, light, seed);
  }

  public Shot glaring(double other) {
    return new Shot(width, share, degrees, tilt, blur, noise, other, light, seed);
  }

  public Shot lit(double other) {
    return new Shot(width, share, degrees, tilt, blur, noise, glare, other, seed);
  }

  public Shot seed(long other) {
    return new Shot(width, share, degrees, tilt, blur, noise, glare, light, other);
  }

  /** The card on a desk, seen by the camera. */
  public BufferedImage onDesk(BufferedImage card) {
    var desk = Drawing.empty(width, width * 3 / 4);
    var pen = Drawing.smooth(desk);
    pen.setColor(new Color(98, 76, 58));
    pen.fillRect(0, 0, desk.getWidth(), desk.getHeight());
    pen.setColor(new Color(92, 70, 52));
    for (int y = 7; y < desk.getHeight(); y += 23) {
      pen.drawLine(0, y, desk.getWidth(), y + 9);
    }
    pen.dispose();
    Perspective.lay(card, desk, corners(card, desk));
    return of(desk);
  }

  /** What the camera makes of what it sees. */
  public BufferedImage of(BufferedImage seen) {
    return Sensor.expose(seen, this, new Random(seed));
  }

  /** Where the card's corners lie: top left, top right, bottom right, bottom left. */
  private double[][] corners(BufferedImage card, BufferedImage desk) {
    var chance = new Random(seed + 7);
    double scale =
        Math.min(
            share * desk.getWidth() / Math.max(card.getWidth(), card.getHeight()),
            0.94 * desk.getHeight() / heightTurned(card));
    double halfWidth = card.getWidth() * scale / 2;
    double halfHeight = card.getHeight() * scale / 2;
    double[][] flat = {
      {-halfWidth * (1 - tilt), -halfHeight * (1 - tilt / 2)},
      {halfWidth * (1 - tilt), -halfHeight * (1 - tilt / 2)},
      {halfWidth, halfHeight},
      {-halfWidth, halfHeight}
    };
    double sin = Math.sin(Math.toRadians(degrees));
    double cos = Math.cos(Math.toRadians(degrees));
    double x = desk.getWidth() / 2.0 + chance.nextInt(11) - 5;
    double y = desk.getHeight() / 2.0 + chance.nextInt(11) - 5;
    for (var corner : flat) {
      double before = corner[0];
      corner[0] = x + before * cos - corner[1] * sin;
      corner[1] = y + before * sin + corner[1] * cos;
    }
    return flat;
  }

  private double heightTurned(BufferedImage card) {
    double sin = Math.abs(Math.sin(Math.toRadians(degrees)));
    double cos = Math.abs(Math.cos(Math.toRadians(degrees)));
    return card.getWidth() * sin + card.getHeight() * cos;
  }
}
