package org.invigil.adapter.out.vision;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.RotatedRect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.imgproc.Imgproc;

/**
 * Finds lines of text: PP-OCRv4's detector (DBNet), which says for each pixel how likely it is
 * text. Constants are of the model's own recipe.
 */
final class TextFinder implements AutoCloseable {

  private static final double LONGEST_SIDE = 960;
  private static final int STEP = 32;
  private static final double TEXT = 0.3;
  private static final double SURE = 0.5;
  private static final double UNCLIP = 1.6;
  private static final int SMALLEST = 3;
  private static final double[] MEANS = {0.485, 0.456, 0.406};
  private static final double[] DEVIATIONS = {0.229, 0.224, 0.225};

  private final OnnxNet net;

  TextFinder(byte[] checked) {
    this.net = new OnnxNet(TextModels.FINDER, checked, 1, 3, OnnxNet.ANY, OnnxNet.ANY);
  }

  /** In a BGR picture; the caller keeps it. */
  List<TextPatch> find(Mat picture) {
    try (Mats mats = new Mats()) {
      var shape = shape(picture);
      var likely = mats.keep(likely(picture, shape));
      var marked = mats.fresh();
      Imgproc.threshold(likely, marked, TEXT, 255, Imgproc.THRESH_BINARY);
      marked.convertTo(marked, CvType.CV_8U);
      var outlines = new ArrayList<MatOfPoint>();
      Imgproc.findContours(
          marked, outlines, mats.fresh(), Imgproc.RETR_LIST, Imgproc.CHAIN_APPROX_SIMPLE);
      outlines.forEach(mats::keep);
      var patches = new ArrayList<TextPatch>();
      for (var outline : outlines) {
        var corners = corners(likely, outline);
        if (corners.length > 0) {
          for (var corner : corners) {
            corner.x *= picture.cols() / shape.width;
            corner.y *= picture.rows() / shape.height;
          }
          patches.add(TextPatch.of(corners));
        }
      }
      return patches;
    }
  }

  private static Size shape(Mat picture) {
    double scale = Math.min(1, LONGEST_SIDE / Math.max(picture.cols(), picture.rows()));
    return new Size(side(picture.cols() * scale), side(picture.rows() * scale));
  }

  private static double side(double pixels) {
    return Math.max(STEP, Math.round(pixels / STEP) * STEP);
  }

  private Mat likely(Mat picture, Size shape) {
    try (Mats mats = new Mats()) {
      var small = mats.fresh();
      Imgproc.resize(picture, small, shape);
      var channels = new ArrayList<Mat>();
      small.convertTo(small, CvType.CV_32FC3, 1 / 255.0);
      Core.split(small, channels);
      mats.keepAll(channels);
      for (int i = 0; i < MEANS.length; i++) {
        Core.subtract(channels.get(i), new Scalar(MEANS[i]), channels.get(i));
        Core.divide(channels.get(i), new Scalar(DEVIATIONS[i]), channels.get(i));
      }
      Core.merge(channels, small);
      var answer = net.answer(mats.keep(Dnn.blobFromImage(small)));
      var likely = new Mat(shape, CvType.CV_32F);
      likely.put(0, 0, answer.numbers());
      return likely;
    }
  }

  /** The corners of a line around an outline, made larger as the model wants it; none if unsure. */
  private static Point[] corners(Mat likely, MatOfPoint outline) {
    try (Mats mats = new Mats()) {
      RotatedRect line = Imgproc.minAreaRect(mats.keep(new MatOfPoint2f(outline.toArray())));
      double width = line.size.width;
      double height = line.size.height;
      if (Math.min(width, height) < SMALLEST || sureness(likely, outline) < SURE) {
        return new Point[0];
      }
      double more = width * height * UNCLIP / (width + height);
      line.size = new Size(width + more, height + more);
      var corners = new Point[4];
      line.points(corners);
      return corners;
    }
  }

  private static double sureness(Mat likely, MatOfPoint outline) {
    try (Mats mats = new Mats()) {
      Rect around = Imgproc.boundingRect(outline);
      Mat mask = mats.keep(Mat.zeros(around.height, around.width, CvType.CV_8U));
      Imgproc.drawContours(
          mask,
          List.of(outline),
          0,
          new Scalar(255),
          Imgproc.FILLED,
          Imgproc.LINE_8,
          mats.fresh(),
          0,
          new Point(-around.x, -around.y));
      return Core.mean(mats.keep(likely.submat(around)), mask).val[0];
    }
  }

  @Override
  public void close() {
    net.close();
  }
}
