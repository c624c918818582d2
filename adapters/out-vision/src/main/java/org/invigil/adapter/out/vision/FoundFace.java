package org.invigil.adapter.out.vision;

import org.invigil.domain.picture.Box;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/** A face that the detector found: its box in pixels, and how sure the detector is. */
record FoundFace(Box box, double confidence) {

  /** The whole pixels of the box that lie inside the picture; at least one. */
  Rect inside(Mat picture) {
    int left = within((int) box.x(), picture.cols() - 1);
    int top = within((int) box.y(), picture.rows() - 1);
    int right = within((int) (box.x() + box.width()), picture.cols());
    int bottom = within((int) (box.y() + box.height()), picture.rows());
    return new Rect(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
  }

  /** Intersection over union, 0 to 1. */
  double overlap(FoundFace other) {
    double width =
        Math.min(box.x() + box.width(), other.box.x() + other.box.width())
            - Math.max(box.x(), other.box.x());
    double height =
        Math.min(box.y() + box.height(), other.box.y() + other.box.height())
            - Math.max(box.y(), other.box.y());
    if (width <= 0 || height <= 0) {
      return 0;
    }
    double shared = width * height;
    return shared / (area() + other.area() - shared);
  }

  private double area() {
    return box.width() * box.height();
  }

  private static int within(int value, int most) {
    return Math.clamp(value, 0, most);
  }
}
