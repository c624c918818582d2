package org.invigil.adapter.out.vision;

/** How far the eyes are open: their height by their width, from 68 landmarks in iBUG order. */
final class Eyes {

  private static final int[][] EYES = {{36, 37, 38, 39, 40, 41}, {42, 43, 44, 45, 46, 47}};

  private Eyes() {}

  static double openness(double[] landmarks) {
    double open = 0;
    for (int[] eye : EYES) {
      double height = distance(landmarks, eye[1], eye[5]) + distance(landmarks, eye[2], eye[4]);
      double width = distance(landmarks, eye[0], eye[3]);
      open += width < 1e-9 ? 0 : height / (2 * width) / EYES.length;
    }
    return open;
  }

  private static double distance(double[] landmarks, int from, int to) {
    return Math.hypot(
        landmarks[2 * from] - landmarks[2 * to], landmarks[2 * from + 1] - landmarks[2 * to + 1]);
  }
}
