package org.invigil.adapter.out.vision;

import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.imgproc.Imgproc;

/** Finds eyes, nose and mouth: fr_landmark, 64 x 64 grey, 68 points relative to the face's box. */
final class FaceLandmarks implements AutoCloseable {

  private static final Size INPUT = new Size(64, 64);
  private final OnnxNet net;

  FaceLandmarks(OnnxNet net) {
    this.net = net;
  }

  FivePoints find(Mat picture, Rect face) {
    return FivePoints.of(all(picture, face));
  }

  /** All 68 in iBUG order, in pixels of the picture: x and y of each. */
  double[] all(Mat picture, Rect face) {
    try (Mats mats = new Mats()) {
      Mat crop = mats.keep(picture.submat(face));
      Mat small = mats.fresh();
      Imgproc.resize(crop, small, INPUT);
      Mat grey = mats.fresh();
      Imgproc.cvtColor(small, grey, Imgproc.COLOR_BGR2GRAY);
      float[] relative = net.answer(mats.keep(Dnn.blobFromImage(grey, 1 / 256.0))).numbers();
      double[] points = new double[relative.length];
      for (int i = 0; i < points.length; i += 2) {
        points[i] = relative[i] * face.width + face.x;
        points[i + 1] = relative[i + 1] * face.height + face.y;
      }
      return points;
    }
  }

  @Override
  public void close() {
    net.close();
  }
}
