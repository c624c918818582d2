package org.invigil.adapter.out.vision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Four corners in a picture, clockwise from the top left. */
record CardCorners(Point topLeft, Point topRight, Point bottomRight, Point bottomLeft) {

  private static final double EDGE = 2;
  private static final int LEAST_LINES = 4;
  private static final double ROOM = 0.8;

  /** Sorts them round their middle; the first is the one nearest to the picture's top left. */
  static CardCorners of(Point[] any) {
    double x = Arrays.stream(any).mapToDouble(it -> it.x).average().orElse(0);
    double y = Arrays.stream(any).mapToDouble(it -> it.y).average().orElse(0);
    var round = any.clone();
    Arrays.sort(round, Comparator.comparingDouble(it -> Math.atan2(it.y - y, it.x - x)));
    int first = 0;
    for (int i = 1; i < round.length; i++) {
      if (round[i].x + round[i].y < round[first].x + round[first].y) {
        first = i;
      }
    }
    return new CardCorners(
        round[first], round[(first + 1) % 4], round[(first + 2) % 4], round[(first + 3) % 4]);
  }

  /** The whole picture. */
  static CardCorners whole(Mat picture) {
    return new CardCorners(
        new Point(0, 0),
        new Point(picture.cols(), 0),
        new Point(picture.cols(), picture.rows()),
        new Point(0, picture.rows()));
  }

  /**
   * Around all text of a picture, with as much room at its sides as a portrait needs; empty if
   * there is too little text for a card, or hardly any ground.
   */
  static Optional<CardCorners> around(List<TextPatch> text, Mat picture) {
    var points = text.stream().flatMap(it -> it.corners().stream()).toArray(Point[]::new);
    if (text.size() < LEAST_LINES) {
      return Optional.empty();
    }
    try (Mats mats = new Mats()) {
      var around = Imgproc.minAreaRect(mats.keep(new MatOfPoint2f(points)));
      double more = ROOM * Math.max(around.size.width, around.size.height);
      around.size = new Size(around.size.width + more, around.size.height + more);
      var corners = new Point[4];
      around.points(corners);
      return Optional.of(of(corners)).filter(it -> it.area() < (double) picture.total());
    }
  }

  CardCorners scaled(double by) {
    return new CardCorners(
        scaled(topLeft, by), scaled(topRight, by), scaled(bottomRight, by), scaled(bottomLeft, by));
  }

  private static Point scaled(Point point, double by) {
    return new Point(point.x * by, point.y * by);
  }

  double width() {
    return Math.max(distance(topLeft, topRight), distance(bottomLeft, bottomRight));
  }

  double height() {
    return Math.max(distance(topLeft, bottomLeft), distance(topRight, bottomRight));
  }

  double area() {
    var points = all();
    double twice = 0;
    for (int i = 0; i < points.size(); i++) {
      var next = points.get((i + 1) % points.size());
      twice += points.get(i).x * next.y - next.x * points.get(i).y;
    }
    return Math.abs(twice) / 2;
  }

  /** Whether two corners or more lie on the edge of the picture. */
  boolean cutOffBy(Mat picture) {
    return all().stream()
            .filter(it ->
                it.x <= EDGE
                    || it.y <= EDGE
                    || it.x >= picture.cols() - 1 - EDGE
                    || it.y >= picture.rows() - 1 - EDGE)
            .count()
        >= 2;
  }

  /** What lies between the corners, as a flat picture of this size; the caller releases it. */
  Mat flat(Mat picture, Size size) {
    try (Mats mats = new Mats()) {
      var from = mats.keep(new MatOfPoint2f(topLeft, topRight, bottomRight, bottomLeft));
      var to =
          mats.keep(
              new MatOfPoint2f(
                  new Point(0, 0),
                  new Point(size.width, 0),
                  new Point(size.width, size.height),
                  new Point(0, size.height)));
      var flat = new Mat();
      Imgproc.warpPerspective(
          picture,
          flat,
          mats.keep(Imgproc.getPerspectiveTransform(from, to)),
          size,
          Imgproc.INTER_CUBIC,
          Core.BORDER_REPLICATE);
      return flat;
    }
  }

  private List<Point> all() {
    return List.of(topLeft, topRight, bottomRight, bottomLeft);
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(one.x - other.x, one.y - other.y);
  }
}
