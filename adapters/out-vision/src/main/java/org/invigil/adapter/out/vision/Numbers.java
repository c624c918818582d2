package org.invigil.adapter.out.vision;

import org.opencv.core.Mat;

/** The numbers that a net gave. */
final class Numbers {

  private Numbers() {}

  static float[] of(Mat output) {
    float[] numbers = new float[(int) output.total()];
    Mat row = output.reshape(1, 1);
    try {
      row.get(0, 0, numbers);
    } finally {
      row.release();
    }
    return numbers;
  }
}
