package org.invigil.adapter.out.vision;

import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * One decoded frame as the child sends it.
 *
 * @param bgr three bytes a pixel, row by row
 */
record DecodedFrame(int width, int height, byte[] bgr) {

  /** The frame for OpenCV; it belongs to the scope. */
  Mat mat(Mats mats) {
    Mat mat = mats.keep(new Mat(height, width, CvType.CV_8UC3));
    mat.put(0, 0, bgr);
    return mat;
  }
}
