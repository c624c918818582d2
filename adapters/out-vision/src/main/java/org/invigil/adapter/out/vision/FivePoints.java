package org.invigil.adapter.out.vision;

/**
 * Eyes, nose and corners of the mouth, in pixels: x and y of each, left to right as seen.
 *
 * @param xy ten numbers
 */
record FivePoints(double[] xy) {

  /** Where the embedding model was taught to expect them, in 112 x 112 (ArcFace). */
  private static final double[] TAUGHT = {
    38.2946, 51.6963, 73.5318, 51.5014, 56.0252, 71.7366, 41.5493, 92.3655, 70.7299, 92.2041
  };

  /** From 68 landmarks in iBUG order: x and y of each. */
  static FivePoints of(double[] landmarks) {
    double[] xy = new double[10];
    put(xy, 0, landmarks, 37, 38, 40, 41);
    put(xy, 1, landmarks, 43, 44, 46, 47);
    put(xy, 2, landmarks, 30);
    put(xy, 3, landmarks, 48, 60);
    put(xy, 4, landmarks, 54, 64);
    return new FivePoints(xy);
  }

  private static void put(double[] xy, int point, double[] landmarks, int... from) {
    for (int index : from) {
      xy[2 * point] += landmarks[2 * index] / from.length;
      xy[2 * point + 1] += landmarks[2 * index + 1] / from.length;
    }
  }

  /**
   * The turn, scale and shift (two rows of three) that bring these points nearest to where the
   * model expects them, by least squares in closed form. Five points on one spot give no scale, so
   * the answer would not be finite; such a face gets the unit scale.
   */
  double[] alignment() {
    double[] from = mean(xy);
    double[] to = mean(TAUGHT);
    double turn = 0;
    double tilt = 0;
    double spread = 0;
    for (int i = 0; i < 10; i += 2) {
      double x = xy[i] - from[0];
      double y = xy[i + 1] - from[1];
      double u = TAUGHT[i] - to[0];
      double v = TAUGHT[i + 1] - to[1];
      turn += x * u + y * v;
      tilt += x * v - y * u;
      spread += x * x + y * y;
    }
    double a = spread < 1e-9 ? 1 : turn / spread;
    double b = spread < 1e-9 ? 0 : tilt / spread;
    return new double[] {
      a, -b, to[0] - a * from[0] + b * from[1], b, a, to[1] - b * from[0] - a * from[1]
    };
  }

  private static double[] mean(double[] points) {
    double x = 0;
    double y = 0;
    for (int i = 0; i < 10; i += 2) {
      x += points[i] / 5;
      y += points[i + 1] / 5;
    }
    return new double[] {x, y};
  }
}
