package org.invigil.adapter.out.vision;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * A small grey copy of an aligned face, 28 by 28, without its brightness and contrast: tells at
 * next to no cost whether a face still looks as it did.
 *
 * @param values of mean zero and length one, row by row
 */
record FaceCopy(float[] values) {

  private static final int SIDE = 28;

  static FaceCopy of(Mat aligned) {
    try (Mats mats = new Mats()) {
      Mat small = mats.fresh();
      Imgproc.resize(aligned, small, new Size(SIDE, SIDE), 0, 0, Imgproc.INTER_AREA);
      Mat grey = mats.fresh();
      Imgproc.cvtColor(small, grey, Imgproc.COLOR_BGR2GRAY);
      Mat numbers = mats.fresh();
      grey.convertTo(numbers, CvType.CV_32F);
      float[] values = new float[SIDE * SIDE];
      numbers.get(0, 0, values);
      return new FaceCopy(normal(values));
    }
  }

  private static float[] normal(float[] values) {
    double mean = 0;
    for (float value : values) {
      mean += value / values.length;
    }
    double squares = 0;
    for (float value : values) {
      squares += (value - mean) * (value - mean);
    }
    double length = Math.sqrt(squares) + 1e-9;
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) ((values[i] - mean) / length);
    }
    return values;
  }

  /** Correlation of the two pictures, -1 to 1. */
  double likenessTo(FaceCopy other) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * other.values[i];
    }
    return sum;
  }
}
