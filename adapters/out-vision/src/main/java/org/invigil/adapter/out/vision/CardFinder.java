package org.invigil.adapter.out.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * proportions of a document. Edges are looked for, and what differs from the ground in light.
 */
final class CardFinder {

  private static final double SIDE = 640;
  private static final double LEAST_SHARE = 0.12;
  private static final double MOST_SHARE = 0.985;
  private static final double LEAST_LONG = 1.15;
  private static final double MOST_LONG = 1.95;
  private static final double LEAST_FILLED = 0.88;

  private CardFinder() {}

  /** Its corners, clockwise from the one nearest to the picture's top left; empty if none. */
  static Optional<CardCorners> find(Mat picture) {
    try (Mats mats = new Mats()) {
      double scale = Math.min(1, SIDE / Math.max(picture.cols(), picture.rows()));
      var small = mats.fresh();
      Imgproc.resize(picture, small, new Size(), scale, scale, Imgproc.INTER_AREA);
      var smooth = mats.fresh();
      Imgproc.bilateralFilter(small, smooth, 7, 40, 7);
      double area = (double) small.cols() * small.rows();
      Optional<CardCorners> best = Optional.empty();
      for (var mask : masks(smooth, mats)) {
        for (var corners : quadrilaterals(mask, area)) {
          if (best.isEmpty() || corners.area() > best.get().area()) {
            best = Optional.of(corners);
          }
        }
      }
      return best.map(it -> it.scaled(1 / scale));
    }
  }

  private static List<Mat> masks(Mat smooth, Mats mats) {
    var found = new ArrayList<Mat>();
    var channels = new ArrayList<Mat>();
    Core.split(smooth, channels);
    mats.keepAll(channels);
    var grey = mats.fresh();
    Imgproc.cvtColor(smooth, grey, Imgproc.COLOR_BGR2GRAY);
    channels.add(grey);
    var edges = mats.keep(Mat.zeros(smooth.size(), CvType.CV_8U));
    for (var channel : channels) {
      var own = mats.fresh();
      Imgproc.Canny(channel, own, 30, 90);
      Core.bitwise_or(edges, own, edges);
    }
    var brush = mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(5, 5)));
    Imgproc.morphologyEx(edges, edges, Imgproc.MORPH_CLOSE, brush);
    found.add(edges);
    var bright = mats.fresh();
    Imgproc.threshold(grey, bright, 0, 255, Imgproc.THRESH_BINARY | Imgproc.THRESH_OTSU);
    found.add(bright);
    var dark = mats.fresh();
    Core.bitwise_not(bright, dark);
    found.add(dark);
    return found;
  }

  private static List<CardCorners> quadrilaterals(Mat mask, double area) {
    try (Mats mats = new Mats()) {
      var outlines = new ArrayList<MatOfPoint>();
      Imgproc.findContours(
          mask, outlines, mats.fresh(), Imgproc.RETR_EXTERNAL, Imgproc.CHAIN_APPROX_SIMPLE);
      outlines.forEach(mats::keep);
      var found = new ArrayList<CardCorners>();
      for (var outline : outlines) {
        var hull = hull(outline);
        try {
          double filled = Imgproc.contourArea(hull);
          if (filled >= LEAST_SHARE * area && filled <= MOST_SHARE * area) {
            corners(hull).filter(it -> isCard(it, filled)).ifPresent(found::add);
          }
        } finally {
          hull.release();
        }
      }
      return found;
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

  private static boolean isCard(CardCorners corners, double filled) {
    double across = corners.width();
    double down = corners.height();
    double proportion = Math.max(across, down) / Math.max(1, Math.min(across, down));
    return proportion >= LEAST_LONG
        && proportion <= MOST_LONG
        && corners.area() >= LEAST_FILLED * filled;
  }
}
