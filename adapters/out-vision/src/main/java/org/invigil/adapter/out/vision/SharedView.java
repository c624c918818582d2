package org.invigil.adapter.out.vision;

import java.util.ArrayList;
import java.util.List;
import org.opencv.calib3d.Calib3d;
import org.opencv.core.Core;
import org.opencv.core.DMatch;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDMatch;
import org.opencv.core.MatOfKeyPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.features2d.BFMatcher;
import org.opencv.features2d.ORB;
import org.opencv.imgproc.Imgproc;

/**
 * How much of one picture another shows too: corners and the like (ORB) are sought in both, and
 * counted where they are found again in the same arrangement (a homography by RANSAC). Where a wall
 * shows none, small grey copies are compared.
 */
final class SharedView {

  private static final int LONGEST = 320;
  private static final int DETAILS = 400;

  /** With fewer of them nothing can be found again. */
  private static final int LEAST_DETAILS = 20;

  /** A homography always fits four; so many are no chance. */
  private static final int LEAST_FOUND = 10;

  /** A match counts where the second best is so much worse (Lowe). */
  private static final double CLEARER = 0.8;

  private static final double PIXELS_OFF = 5;
  private static final Size SMALL = new Size(32, 24);

  /** Small copies that differ by less than this, of 255, are one picture. */
  private static final double ALIKE = 8;

  private SharedView() {}

  /** From 0, nothing, to 1, all. */
  static double of(Mat picture, Mat other) {
    try (Mats mats = new Mats()) {
      Details one = Details.of(grey(picture, mats), mats);
      Details two = Details.of(grey(other, mats), mats);
      int fewer = Math.min(one.points().size(), two.points().size());
      return fewer < LEAST_DETAILS
          ? (difference(picture, other, mats) < ALIKE ? 1 : 0)
          : Math.min(1, (double) foundAgain(one, two, mats) / fewer);
    }
  }

  private static Mat grey(Mat picture, Mats mats) {
    double scale = (double) LONGEST / Math.max(picture.cols(), picture.rows());
    Mat small = mats.fresh();
    Size size =
        new Size(
            Math.max(1, Math.round(picture.cols() * scale)),
            Math.max(1, Math.round(picture.rows() * scale)));
    Imgproc.resize(picture, small, size, 0, 0, Imgproc.INTER_AREA);
    Mat grey = mats.fresh();
    Imgproc.cvtColor(small, grey, Imgproc.COLOR_BGR2GRAY);
    return grey;
  }

  /** Where details are, and what each looks like. */
  private record Details(List<Point> points, Mat looks) {

    static Details of(Mat grey, Mats mats) {
      MatOfKeyPoint points = mats.keep(new MatOfKeyPoint());
      Mat looks = mats.fresh();
      Mat everywhere = mats.fresh();
      ORB.create(DETAILS).detectAndCompute(grey, everywhere, points, looks);
      return new Details(points.toList().stream().map(it -> it.pt).toList(), looks);
    }
  }

  private static int foundAgain(Details one, Details two, Mats mats) {
    List<MatOfDMatch> pairs = new ArrayList<>();
    BFMatcher.create(Core.NORM_HAMMING, false).knnMatch(one.looks(), two.looks(), pairs, 2);
    List<Point> from = new ArrayList<>();
    List<Point> to = new ArrayList<>();
    for (MatOfDMatch pair : pairs) {
      DMatch[] both = mats.keep(pair).toArray();
      if (both.length == 2 && both[0].distance < CLEARER * both[1].distance) {
        from.add(one.points().get(both[0].queryIdx));
        to.add(two.points().get(both[0].trainIdx));
      }
    }
    int arranged = from.size() < LEAST_FOUND ? 0 : arranged(from, to, mats);
    return arranged < LEAST_FOUND ? 0 : arranged;
  }

  private static int arranged(List<Point> from, List<Point> to, Mats mats) {
    MatOfPoint2f before = mats.keep(new MatOfPoint2f(from.toArray(new Point[0])));
    MatOfPoint2f after = mats.keep(new MatOfPoint2f(to.toArray(new Point[0])));
    Mat fits = mats.fresh();
    mats.keep(Calib3d.findHomography(before, after, Calib3d.RANSAC, PIXELS_OFF, fits));
    return fits.empty() ? 0 : Core.countNonZero(fits);
  }

  private static double difference(Mat picture, Mat other, Mats mats) {
    Mat one = mats.fresh();
    Imgproc.resize(grey(picture, mats), one, SMALL, 0, 0, Imgproc.INTER_AREA);
    Mat two = mats.fresh();
    Imgproc.resize(grey(other, mats), two, SMALL, 0, 0, Imgproc.INTER_AREA);
    Mat apart = mats.fresh();
    Core.absdiff(one, two, apart);
    return Core.mean(apart).val[0];
  }
}
