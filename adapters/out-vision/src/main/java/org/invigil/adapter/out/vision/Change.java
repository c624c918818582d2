package org.invigil.adapter.out.vision;

import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * A small grey copy of a picture, 80 by 60, in 8 by 6 parts; two of them tell how much changed.
 *
 * @param grey row by row
 */
record Change(byte[] grey) {

  private static final int WIDTH = 80;
  private static final int HEIGHT = 60;
  private static final int PART = 10;

  static Change of(Mat picture) {
    try (Mats mats = new Mats()) {
      Mat small = mats.fresh();
      Imgproc.resize(picture, small, new Size(WIDTH, HEIGHT), 0, 0, Imgproc.INTER_AREA);
      Mat grey = mats.fresh();
      Imgproc.cvtColor(small, grey, Imgproc.COLOR_BGR2GRAY);
      byte[] bytes = new byte[WIDTH * HEIGHT];
      grey.get(0, 0, bytes);
      return new Change(bytes);
    }
  }

  /** The largest mean change in any part, 0 to 255. */
  double from(Change before) {
    double most = 0;
    for (int top = 0; top < HEIGHT; top += PART) {
      for (int left = 0; left < WIDTH; left += PART) {
        most = Math.max(most, inPart(before, left, top));
      }
    }
    return most;
  }

  private double inPart(Change before, int left, int top) {
    int sum = 0;
    for (int y = top; y < top + PART; y++) {
      for (int x = left; x < left + PART; x++) {
        int at = y * WIDTH + x;
        sum += Math.abs((grey[at] & 0xFF) - (before.grey[at] & 0xFF));
      }
    }
    return sum / (double) (PART * PART);
  }
}
