package org.invigil.benchmarks.film;

import java.awt.Color;

/** A colour in other light. */
final class Shade {

  private Shade() {}

  static Color of(Color colour, double light) {
    return new Color(
        part(colour.getRed() * light),
        part(colour.getGreen() * light),
        part(colour.getBlue() * light));
  }

  private static int part(double value) {
    return (int) Math.clamp(Math.round(value), 0, 255);
  }
}
