package org.invigil.practice.film;

import java.awt.geom.AffineTransform;

/**
 * How somebody who sits still moves: a little to the sides, nearer and further, and a slight tilt.
 * Slow, because fast motion at the recording's bit rate blurs a face until nobody can tell whose it
 * is.
 *
 * @param phase makes two people move differently
 */
record Sway(double phase) {

  /** Puts a cut-out of that size with its foot on the lower edge, around {@code middle}. */
  AffineTransform at(double seconds, double middle, int width, int height, int floor) {
    double aside = 9 * Math.sin(2 * Math.PI * seconds / 7.3 + phase);
    double nearer = 1 + 0.03 * Math.sin(2 * Math.PI * seconds / 9.1 + 2 * phase);
    double tilt = Math.toRadians(2) * Math.sin(2 * Math.PI * seconds / 11.7 + 3 * phase);
    AffineTransform place = new AffineTransform();
    place.translate(middle + aside, floor + 8);
    place.rotate(tilt);
    place.scale(nearer, nearer);
    place.translate(-width / 2.0, -height);
    return place;
  }
}
