package org.invigil.benchmarks.film;

import java.util.Random;

/**
 * How somebody who sits still moves: the body a little, the head a little more, breath always.
 *
 * @param restless how much, 1 for most people
 */
record Sway(double phase, double restless) {

  static Sway of(Random random) {
    return new Sway(random.nextDouble() * 100, 0.5 + random.nextDouble());
  }

  double aside(double time) {
    return restless * (4 * wave(time, 13.1, 1) + 3 * wave(time, 37.7, 2));
  }

  /** Breath moves the shoulders and the head by two pixels. */
  double down(double time) {
    return 2.0 * wave(time, 3.9, 3) + restless * wave(time, 29, 4);
  }

  double nearer(double time) {
    return 1 + restless * 0.012 * wave(time, 21, 5);
  }

  double tilt(double time) {
    return Math.toRadians(restless * 1.2 * wave(time, 17, 6));
  }

  double yaw(double time) {
    return restless * (4 * wave(time, 9.7, 7) + 4 * wave(time, 31, 8));
  }

  double pitch(double time) {
    return restless * (2 * wave(time, 11.3, 9) + 3 * wave(time, 41, 10));
  }

  /** The same without anything but breath. */
  Sway calm() {
    return new Sway(phase, 0);
  }

  private double wave(double time, double period, int own) {
    return Math.sin(2 * Math.PI * time / period + phase * own);
  }
}
