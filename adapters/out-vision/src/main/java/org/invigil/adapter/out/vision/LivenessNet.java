package org.invigil.adapter.out.vision;

import org.invigil.domain.picture.Box;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.imgproc.Imgproc;

/**
 * How surely a face is before the camera: fr_liveness, 128 x 128, BGR from 0 to 255; the first of
 * its three classes is live. It looks at the face and what is around it. Weak: a measurement among
 * others, never a verdict.
 */
final class LivenessNet implements AutoCloseable {

  private static final Size INPUT = new Size(128, 128);
  private static final double AROUND = 2.7;
  private final OnnxNet net;

  LivenessNet(OnnxNet net) {
    this.net = net;
  }

  /** From 0 to 1. */
  double live(Mat picture, Box face) {
    try (Mats mats = new Mats()) {
      Mat crop = mats.keep(picture.submat(crop(face, picture.cols(), picture.rows())));
      Mat small = mats.fresh();
      Imgproc.resize(crop, small, INPUT);
      return first(
          net.answer(
                  mats.keep(Dnn.blobFromImage(small, 1, INPUT, new Scalar(0, 0, 0), false, false)))
              .numbers());
    }
  }

  /** The face's box enlarged about its middle, and moved rather than cut to stay inside. */
  static Rect crop(Box face, int width, int height) {
    double least = Math.max(1, Math.min(face.width(), face.height()));
    double scale =
        Math.min(
            AROUND,
            Math.min(width / Math.max(1, face.width()), height / Math.max(1, face.height())));
    int across = Math.clamp(Math.round(Math.max(least, face.width()) * scale), 1, width);
    int down = Math.clamp(Math.round(Math.max(least, face.height()) * scale), 1, height);
    double x = face.x() + face.width() / 2 - across / 2.0;
    double y = face.y() + face.height() / 2 - down / 2.0;
    return new Rect(
        Math.clamp(Math.round(x), 0, width - across),
        Math.clamp(Math.round(y), 0, height - down),
        across,
        down);
  }

  private static double first(float[] scores) {
    double most = Math.max(scores[0], Math.max(scores[1], scores[2]));
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - most);
    }
    return Math.exp(scores[0] - most) / sum;
  }

  @Override
  public void close() {
    net.close();
  }
}
