package org.invigil.adapter.out.vision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.invigil.domain.picture.Box;
import org.opencv.core.Mat;
import org.opencv.core.Point;

/** Where a line of text is, by its corners: a rectangle that may be turned a little. */
record TextPatch(Point topLeft, Point topRight, Point bottomRight, Point bottomLeft) {

  /** The two corners farthest left are the line's beginning. */
  static TextPatch of(Point[] corners) {
    var sorted = corners.clone();
    Arrays.sort(sorted, Comparator.comparingDouble(it -> it.x));
    boolean firstIsHigher = sorted[0].y < sorted[1].y;
    boolean thirdIsHigher = sorted[2].y < sorted[3].y;
    return new TextPatch(
        sorted[firstIsHigher ? 0 : 1],
        sorted[thirdIsHigher ? 2 : 3],
        sorted[thirdIsHigher ? 3 : 2],
        sorted[firstIsHigher ? 1 : 0]);
  }

  /** The same line in a picture of this size that was turned upside down. */
  TextPatch upsideDown(Mat picture) {
    return new TextPatch(
        opposite(bottomRight, picture),
        opposite(bottomLeft, picture),
        opposite(topLeft, picture),
        opposite(topRight, picture));
  }

  private static Point opposite(Point point, Mat picture) {
    return new Point(picture.cols() - point.x, picture.rows() - point.y);
  }

  TextPatch scaled(double by) {
    return new TextPatch(
        scaled(topLeft, by), scaled(topRight, by), scaled(bottomRight, by), scaled(bottomLeft, by));
  }

  private static Point scaled(Point point, double by) {
    return new Point(point.x * by, point.y * by);
  }

  /** Whether most of the text runs up or down. */
  static boolean mostStand(List<TextPatch> patches) {
    return patches.stream().filter(it -> it.height() > 2 * it.width()).count()
        > patches.stream().filter(it -> it.width() > 2 * it.height()).count();
  }

  List<Point> corners() {
    return List.of(topLeft, topRight, bottomRight, bottomLeft);
  }

  Point middle() {
    return new Point((topLeft.x + bottomRight.x) / 2, (topLeft.y + bottomRight.y) / 2);
  }

  double width() {
    return Math.max(distance(topLeft, topRight), distance(bottomLeft, bottomRight));
  }

  double height() {
    return Math.max(distance(topLeft, bottomLeft), distance(topRight, bottomRight));
  }

  Box box() {
    double left = Math.min(topLeft.x, bottomLeft.x);
    double top = Math.min(topLeft.y, topRight.y);
    return new Box(
        left,
        top,
        Math.max(topRight.x, bottomRight.x) - left,
        Math.max(bottomLeft.y, bottomRight.y) - top);
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(one.x - other.x, one.y - other.y);
  }
}
