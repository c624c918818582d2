package org.invigil.adapter.out.vision;

/**
 * A small grey copy of a frame, 80 by 60, in 8 by 6 parts; two of them tell how much changed.
 *
 * @param grey luma from 0 to 255, row by row
 */
record Change(byte[] grey) {

  static final int WIDTH = 80;
  static final int HEIGHT = 60;
  static final int BYTES = WIDTH * HEIGHT;
  private static final int PART = 10;

  Change {
    if (grey.length != BYTES) {
      throw new IllegalArgumentException("80 by 60 pixels, not " + grey.length);
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
