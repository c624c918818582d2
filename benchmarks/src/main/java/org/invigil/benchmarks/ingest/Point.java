package org.invigil.benchmarks.ingest;

import java.util.List;
import java.util.Locale;

/**
 * A load that is measured.
 *
 * @param rate segments a second; 0: closed loop
 */
record Point(String name, int sessions, int size, double rate) {

  private static final int SMALL = 50_000;
  private static final int LARGE = 200_000;

  static final Point WARM_UP = closed(64, SMALL);

  static final List<Point> ALL =
      List.of(
          closed(1, SMALL),
          closed(8, SMALL),
          closed(64, SMALL),
          closed(256, SMALL),
          closed(1, LARGE),
          closed(8, LARGE),
          closed(64, LARGE),
          closed(256, LARGE),
          new Point("256x50@5s", 256, SMALL, 256 / 5.0),
          new Point("64x50@2500", 64, SMALL, 2500));

  private static Point closed(int sessions, int size) {
    return new Point(String.format(Locale.ROOT, "%dx%d", sessions, size / 1000), sessions, size, 0);
  }

  boolean isClosed() {
    return rate == 0;
  }
}
