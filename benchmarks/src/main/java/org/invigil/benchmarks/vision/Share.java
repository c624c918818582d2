package org.invigil.benchmarks.vision;

/**
 * A share of a count, with the interval that holds it with 95 % (Wilson).
 *
 * @param rate -1 where there is nothing to count
 */
record Share(long count, long of, double rate, double from, double to) {

  private static final double Z = 1.96;

  static Share of(long count, long of) {
    if (of == 0) {
      return new Share(0, 0, -1, 0, 1);
    }
    double p = (double) count / of;
    double z2 = Z * Z / of;
    double middle = (p + z2 / 2) / (1 + z2);
    double half = Z * Math.sqrt(p * (1 - p) / of + z2 / (4 * of)) / (1 + z2);
    return new Share(count, of, p, Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
