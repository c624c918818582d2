package org.invigil.adapter.out.vision;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.imgproc.Imgproc;

/**
 * Light and sharpness of a BGR picture or a part of it.
 *
 * @param mean of luma, 0 to 255
 * @param contrast standard deviation of luma
 * @param sharpness standard deviation of the Laplacian of luma
 */
record Light(double mean, double contrast, double sharpness) {

  static Light of(Mat picture) {
    try (Mats mats = new Mats()) {
      Mat luma = mats.fresh();
      Imgproc.cvtColor(picture, luma, Imgproc.COLOR_BGR2GRAY);
      Mat edges = mats.fresh();
      // 16 bits hold every value of the Laplacian, at a quarter of the memory of doubles.
      Imgproc.Laplacian(luma, edges, CvType.CV_16S);
      double[] light = meanAndDeviation(luma);
      return new Light(light[0], light[1], meanAndDeviation(edges)[1]);
    }
  }

  private static double[] meanAndDeviation(Mat values) {
    try (Mats mats = new Mats()) {
      MatOfDouble mean = mats.keep(new MatOfDouble());
      MatOfDouble deviation = mats.keep(new MatOfDouble());
      Core.meanStdDev(values, mean, deviation);
      return new double[] {mean.get(0, 0)[0], deviation.get(0, 0)[0]};
    }
  }
}
