package org.invigil.made;

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

  /** The card on a wooden desk, seen by the camera. */
  public BufferedImage onDesk(BufferedImage card) {
    return Scene.of(this).photographed(card);
  }

  /** What the camera makes of what it sees. */
  public BufferedImage of(BufferedImage seen) {
    return Sensor.expose(seen, this, new Random(seed));
  }
}
