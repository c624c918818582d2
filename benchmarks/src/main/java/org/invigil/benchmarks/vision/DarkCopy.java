package org.invigil.benchmarks.vision;

import java.io.IOException;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.imgcodecs.Imgcodecs;

/** A picture as a camera would have taken it with less light: in linear light, stops below. */
final class DarkCopy {

  private DarkCopy() {}

  /**
   * As PNG, so that nothing but the light is changed. OpenCV has to be loaded.
   *
   * @param stops 2 leaves a quarter of the light
   */
  static byte[] of(byte[] picture, double stops) throws IOException {
    var file = new MatOfByte(picture);
    Mat bright = Imgcodecs.imdecode(file, Imgcodecs.IMREAD_COLOR);
    var table = new Mat(1, 256, CvType.CV_8U);
    var dark = new Mat();
    var png = new MatOfByte();
    var quick = new MatOfInt(Imgcodecs.IMWRITE_PNG_COMPRESSION, 1);
    try {
      if (bright.empty()) {
        throw new IOException("no picture that can be darkened");
      }
      table.put(0, 0, darker(Math.pow(2, -stops)));
      Core.LUT(bright, table, dark);
      Imgcodecs.imencode(".png", dark, png, quick);
      return png.toArray();
    } finally {
      file.release();
      bright.release();
      table.release();
      dark.release();
      png.release();
      quick.release();
    }
  }

  /** sRGB to linear light, less of it, and back. */
  private static byte[] darker(double share) {
    byte[] table = new byte[256];
    for (int value = 0; value < 256; value++) {
      double v = value / 255.0;
      double linear = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
      double less = linear * share;
      double back = less <= 0.0031308 ? less * 12.92 : 1.055 * Math.pow(less, 1 / 2.4) - 0.055;
      table[value] = (byte) Math.round(back * 255);
    }
    return table;
  }
}
