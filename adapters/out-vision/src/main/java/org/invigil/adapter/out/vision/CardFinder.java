package org.invigil.adapter.out.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfInt;
import org.opencv.core.MatOfPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Finds the card or page in a picture: the largest outline with four corners whose sides have the
 * proportions of a document. Edges are looked for, and what differs from the ground in light. Where
 * a finger lies on a corner, the smallest rectangle around such an outline has to do.
 */
final class CardFinder {

  private static final double SIDE = 640;
  private static final double LEAST_SHARE = 0.12;
  private static final double MOST_SHARE = 0.985;
  private static final double LEAST_LONG = 1.15;
  private static final double MOST_LONG = 1.95;
  private static final double LEAST_FILLED = 0.88;
  private static final double LEAST_OF_RECTANGLE = 0.8;

  private CardFinder() {}

  /** Its corners, clockwise from the one nearest to the picture's top left; empty if none. */
  static Optional<CardCorners> find(Mat picture) {
    try (Mats mats = new Mats()) {
      double scale = scale(picture);
      var smooth = mats.keep(smooth(picture));
      double area = (double) smooth.cols() * smooth.rows();
      var masks = masks(smooth, mats);
      return largest(masks, area, CardFinder::quadrilateral)
          .or(() -> largest(masks, area, CardFinder::rectangle))
          .map(it -> it.scaled(1 / scale));
    }
  }

  /** Whether the edge of the picture runs through a document that has this text. */
  static boolean isCutOff(Mat picture, List<TextPatch> text) {
    try (Mats mats = new Mats()) {
      var smooth = mats.keep(smooth(picture));
      var hulls = hulls(edges(channels(smooth, mats), mats));
      hulls.forEach(mats::keep);
      double scale = scale(picture);
      return PictureEdge.of(picture).cutsText(text)
          || PictureEdge.of(smooth)
              .cutsOutlineAround(text.stream().map(it -> it.scaled(scale)).toList(), hulls);
    }
  }

  private static double scale(Mat picture) {
    return Math.min(1, SIDE / Math.max(picture.cols(), picture.rows()));
  }

  private static Mat smooth(Mat picture) {
    try (Mats mats = new Mats()) {
      double scale = scale(picture);
      var small = mats.fresh();
      Imgproc.resize(picture, small, new Size(), scale, scale, Imgproc.INTER_AREA);
      var smooth = new Mat();
      Imgproc.bilateralFilter(small, smooth, 7, 40, 7);
      return smooth;
    }
  }

  private static Optional<CardCorners> largest(
      List<Mat> masks, double area, Function<MatOfPoint2f, Optional<CardCorners>> shape) {
    return masks.stream()
        .flatMap(it -> shapes(it, area, shape).stream())
        .max(Comparator.comparingDouble(CardCorners::area));
  }

  private static List<Mat> masks(Mat smooth, Mats mats) {
    var channels = channels(smooth, mats);
    var bright = mats.fresh();
    Imgproc.threshold(
        channels.getLast(), bright, 0, 255, Imgproc.THRESH_BINARY | Imgproc.THRESH_OTSU);
    var dark = mats.fresh();
    Core.bitwise_not(bright, dark);
    return List.of(edges(channels, mats), bright, dark);
  }

  /** The three colours, and grey. */
  private static List<Mat> channels(Mat smooth, Mats mats) {
    var channels = new ArrayList<Mat>();
    Core.split(smooth, channels);
    mats.keepAll(channels);
    var grey = mats.fresh();
    Imgproc.cvtColor(smooth, grey, Imgproc.COLOR_BGR2GRAY);
    channels.add(grey);
    return channels;
  }

  private static Mat edges(List<Mat> channels, Mats mats) {
    var edges = mats.keep(Mat.zeros(channels.getFirst().size(), CvType.CV_8U));
    for (var channel : channels) {
      var own = mats.fresh();
      Imgproc.Canny(channel, own, 30, 90);
      Core.bitwise_or(edges, own, edges);
    }
    var brush = mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(5, 5)));
    Imgproc.morphologyEx(edges, edges, Imgproc.MORPH_CLOSE, brush);
    return edges;
  }

  private static List<CardCorners> shapes(
      Mat mask, double area, Function<MatOfPoint2f, Optional<CardCorners>> shape) {
    try (Mats mats = new Mats()) {
      var hulls = hulls(mask);
      hulls.forEach(mats::keep);
      return hulls.stream()
          .filter(it -> isBetween(Imgproc.contourArea(it), area))
          .flatMap(it -> shape.apply(it).stream())
          .toList();
    }
  }

  private static boolean isBetween(double filled, double area) {
    return filled >= LEAST_SHARE * area && filled <= MOST_SHARE * area;
  }

  /** Of everything in a mask; the caller releases them. */
  private static List<MatOfPoint2f> hulls(Mat mask) {
    try (Mats mats = new Mats()) {
      var outlines = new ArrayList<MatOfPoint>();
      Imgproc.findContours(
          mask, outlines, mats.fresh(), Imgproc.RETR_EXTERNAL, Imgproc.CHAIN_APPROX_SIMPLE);
      outlines.forEach(mats::keep);
      return outlines.stream().map(CardFinder::hull).toList();
    }
  }

  private static MatOfPoint2f hull(MatOfPoint outline) {
    try (Mats mats = new Mats()) {
      var places = mats.keep(new MatOfInt());
      Imgproc.convexHull(outline, places);
      var all = outline.toArray();
      var points = new ArrayList<Point>();
      for (int place : places.toArray()) {
        points.add(all[place]);
      }
      return new MatOfPoint2f(points.toArray(Point[]::new));
    }
  }

  private static Optional<CardCorners> quadrilateral(MatOfPoint2f hull) {
    double filled = Imgproc.contourArea(hull);
    return corners(hull).filter(it -> isCard(it) && it.area() >= LEAST_FILLED * filled);
  }

  /** A hull that fills most of it: a card of which little is hidden. */
  private static Optional<CardCorners> rectangle(MatOfPoint2f hull) {
    var corners = new Point[4];
    Imgproc.minAreaRect(hull).points(corners);
    var rectangle = CardCorners.of(corners);
    return isCard(rectangle) && Imgproc.contourArea(hull) >= LEAST_OF_RECTANGLE * rectangle.area()
        ? Optional.of(rectangle)
        : Optional.empty();
  }

  /** Rounded corners make many short sides: the outline is simplified until four are left. */
  private static Optional<CardCorners> corners(MatOfPoint2f hull) {
    double length = Imgproc.arcLength(hull, true);
    for (double loose = 0.01; loose <= 0.1; loose += 0.01) {
      try (Mats mats = new Mats()) {
        var simple = mats.keep(new MatOfPoint2f());
        Imgproc.approxPolyDP(hull, simple, loose * length, true);
        if (simple.rows() == 4) {
          return Optional.of(CardCorners.of(simple.toArray()));
        }
        if (simple.rows() < 4) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCard(CardCorners corners) {
    double across = corners.width();
    double down = corners.height();
    double proportion = Math.max(across, down) / Math.max(1, Math.min(across, down));
    return proportion >= LEAST_LONG && proportion <= MOST_LONG;
  }
}
