package org.invigil.adapter.out.vision;

import org.invigil.domain.picture.HeadPose;
import org.opencv.calib3d.Calib3d;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.MatOfPoint3f;
import org.opencv.core.Point;
import org.opencv.core.Point3;

/**
 * How a head of usual shape has to be turned to be seen as these landmarks: brows, corners of the
 * eyes, sides of the nose, corners of the mouth, lower lip, chin. The camera's lens is not known; a
 * usual one is assumed, which makes angles too large or too small by the same share for all.
 *
 * <p>The head's width by its height matters: a head that is assumed to be broader than most are
 * makes every face that looks straight a turned one, to this side or that by chance. With six
 * points and eyes that lay 450 apart over a height of 500, photographs turned through straight
 * jumped from -25 to 14 degrees; with these they follow within a few.
 *
 * @param misfit root of the mean square by which the points miss, as a share of their height
 */
record HeadFit(HeadPose pose, double misfit) {

  /** iBUG numbers of the points used. */
  private static final int[] POINTS = {17, 21, 22, 26, 36, 39, 42, 45, 31, 35, 48, 54, 57, 8};

  /**
   * A head that looks into the camera: x to the right, y down, z away from it, in centimetres from
   * the middle of the head. The proportions of adults.
   */
  private static final double[][] HEAD = {
    {-6.8, -6.8, -4.4},
    {-1.3, -7.1, -6.9},
    {1.3, -7.1, -6.9},
    {6.8, -6.8, -4.4},
    {-5.3, -5.5, -4.0},
    {-1.8, -5.4, -4.4},
    {1.8, -5.4, -4.4},
    {5.3, -5.5, -4.0},
    {-2.0, -1.4, -6.2},
    {2.0, -1.4, -6.2},
    {-2.8, 2.1, -5.0},
    {2.8, 2.1, -5.0},
    {0, 3.1, -6.1},
    {0, 7.4, -4.1}
  };

  /** In centimetres: where the search begins. */
  private static final double USUAL_DISTANCE = 60;

  /** From 68 landmarks in a picture of this size. */
  static HeadFit of(double[] landmarks, int width, int height) {
    try (Mats mats = new Mats()) {
      MatOfPoint2f seen = mats.keep(new MatOfPoint2f(seen(landmarks)));
      MatOfPoint3f head = mats.keep(new MatOfPoint3f(head()));
      Mat lens = mats.keep(lens(width, height));
      MatOfDouble straight = mats.keep(new MatOfDouble(0, 0, 0, 0));
      Mat turn = mats.keep(Mat.zeros(3, 1, CvType.CV_64F));
      Mat shift = mats.keep(Mat.zeros(3, 1, CvType.CV_64F));
      shift.put(2, 0, USUAL_DISTANCE);
      Calib3d.solvePnP(head, seen, lens, straight, turn, shift, true, Calib3d.SOLVEPNP_ITERATIVE);
      MatOfPoint2f again = mats.keep(new MatOfPoint2f());
      Calib3d.projectPoints(head, turn, shift, lens, straight, again);
      Mat rotation = mats.fresh();
      Calib3d.Rodrigues(turn, rotation);
      return new HeadFit(pose(rotation, shift), misfit(seen.toArray(), again.toArray()));
    }
  }

  private static Point[] seen(double[] landmarks) {
    Point[] points = new Point[POINTS.length];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Point(landmarks[2 * POINTS[i]], landmarks[2 * POINTS[i] + 1]);
    }
    return points;
  }

  private static Point3[] head() {
    Point3[] points = new Point3[HEAD.length];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Point3(HEAD[i][0], HEAD[i][1], HEAD[i][2]);
    }
    return points;
  }

  private static Mat lens(int width, int height) {
    Mat lens = Mat.eye(3, 3, CvType.CV_64F);
    lens.put(0, 0, width);
    lens.put(1, 1, width);
    lens.put(0, 2, width / 2.0);
    lens.put(1, 2, height / 2.0);
    return lens;
  }

  /**
   * The nose points along the head's own negative z. Measured against the line to the camera: who
   * looks into it looks straight, wherever in the picture they are.
   */
  private static HeadPose pose(Mat rotation, Mat shift) {
    double[] r = new double[9];
    rotation.get(0, 0, r);
    double[] to = new double[3];
    shift.get(0, 0, to);
    return new HeadPose(
        degrees(aside(-r[2], -r[8]) - aside(-to[0], -to[2])),
        degrees(up(-r[2], -r[5], -r[8]) - up(-to[0], -to[1], -to[2])),
        degrees(Math.atan2(r[3], r[0])));
  }

  private static double aside(double x, double z) {
    return Math.atan2(x, -z);
  }

  private static double up(double x, double y, double z) {
    return Math.atan2(-y, Math.hypot(x, z));
  }

  private static double degrees(double radians) {
    double degrees = Math.toDegrees(radians);
    return Double.isFinite(degrees) ? Math.clamp(degrees, -180, 180) : 180;
  }

  private static double misfit(Point[] seen, Point[] again) {
    double squares = 0;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = 0; i < seen.length; i++) {
      squares += Math.pow(seen[i].x - again[i].x, 2) + Math.pow(seen[i].y - again[i].y, 2);
      top = Math.min(top, seen[i].y);
      bottom = Math.max(bottom, seen[i].y);
    }
    double misfit = Math.sqrt(squares / seen.length) / Math.max(1, bottom - top);
    return Double.isFinite(misfit) ? misfit : 1;
  }
}
