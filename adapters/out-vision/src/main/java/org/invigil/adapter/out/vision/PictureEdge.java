package org.invigil.adapter.out.vision;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.imgproc.Imgproc;

/**
 * Where a picture ends. A document of which no outline with four corners was found is cut off by it
 * if a line of text ends there, or if an outline around the text runs out over it on a long way: a
 * finger that holds the document comes in on a short one.
 */
record PictureEdge(double right, double bottom) {

  private static final double NEAR = 4;
  private static final double LETTER = 0.25;
  private static final double LONG = 0.25;
  private static final double LEAST_SHARE = 0.12;
  private static final double MOST_TEXT = 0.8;

  static PictureEdge of(Mat picture) {
    return new PictureEdge(picture.cols() - 1.0, picture.rows() - 1.0);
  }

  /** Whether a line of text reaches it, but for a part of a letter's height. */
  boolean cutsText(List<TextPatch> text) {
    return text.stream()
        .anyMatch(it ->
            it.corners().stream()
                .anyMatch(corner -> isOver(corner, LETTER * Math.min(it.width(), it.height()))));
  }

  private boolean isOver(Point point, double near) {
    return point.x <= near
        || point.y <= near
        || point.x >= right - near
        || point.y >= bottom - near;
  }

  /** Whether the outline around most of this text runs out of the picture. */
  boolean cutsOutlineAround(List<TextPatch> text, List<MatOfPoint2f> hulls) {
    return !text.isEmpty()
        && hulls.stream()
            .filter(it -> Imgproc.contourArea(it) >= LEAST_SHARE * right * bottom)
            .filter(it -> share(text, it) >= MOST_TEXT)
            .anyMatch(it -> cuts(List.of(it.toArray())));
  }

  private static double share(List<TextPatch> text, MatOfPoint2f hull) {
    return text.stream()
            .filter(it -> Imgproc.pointPolygonTest(hull, it.middle(), false) >= 0)
            .count()
        / (double) text.size();
  }

  /** What reaches all sides is no card on a ground, but fills the picture. */
  private boolean cuts(List<Point> hull) {
    var ways =
        List.of(
            way(hull, it -> it.x, it -> it.y, bottom),
            way(hull, it -> right - it.x, it -> it.y, bottom),
            way(hull, it -> it.y, it -> it.x, right),
            way(hull, it -> bottom - it.y, it -> it.x, right));
    return ways.stream().anyMatch(it -> it >= LONG) && ways.stream().anyMatch(it -> it < 0);
  }

  /** How far it runs along a side, as a share of that side; below 0 if it does not reach it. */
  private static double way(
      List<Point> hull,
      ToDoubleFunction<Point> away,
      ToDoubleFunction<Point> along,
      double length) {
    var there =
        hull.stream()
            .filter(it -> away.applyAsDouble(it) <= NEAR)
            .mapToDouble(along)
            .summaryStatistics();
    return there.getCount() == 0 ? -1 : (there.getMax() - there.getMin()) / length;
  }
}
