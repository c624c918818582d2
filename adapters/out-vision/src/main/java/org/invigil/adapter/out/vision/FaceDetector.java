package org.invigil.adapter.out.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.invigil.domain.picture.Box;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;

/** Finds faces: fr_detect, 320 x 240, boxes already decoded and relative to the picture. */
final class FaceDetector implements AutoCloseable {

  /** The least confidence that {@code PictureMeasurement} promises to report. */
  static final double LEAST = 0.65;

  private static final double SAME_FACE = 0.4;
  private static final Size INPUT = new Size(320, 240);
  private static final Scalar MEAN = new Scalar(127, 127, 127);
  private final OnnxNet net;

  FaceDetector(OnnxNet net) {
    this.net = net;
  }

  /** Every face in a BGR picture, most confident first. */
  List<FoundFace> find(Mat picture) {
    try (Mats mats = new Mats()) {
      Mat blob = mats.keep(Dnn.blobFromImage(picture, 1 / 128.0, INPUT, MEAN, true, false));
      Map<String, OnnxNet.Answer> answers = net.answers(blob);
      return withoutDoubles(
          candidates(
              numbers(answers, "boxes"),
              numbers(answers, "scores"),
              picture.cols(),
              picture.rows()));
    }
  }

  private static float[] numbers(Map<String, OnnxNet.Answer> answers, String name) {
    return Objects.requireNonNull(answers.get(name), name).numbers();
  }

  private static List<FoundFace> candidates(float[] boxes, float[] scores, int width, int height) {
    List<FoundFace> found = new ArrayList<>();
    for (int i = 0; i < scores.length / 2; i++) {
      double confidence = scores[2 * i + 1];
      double x = boxes[4 * i] * (double) width;
      double y = boxes[4 * i + 1] * (double) height;
      double right = boxes[4 * i + 2] * (double) width;
      double bottom = boxes[4 * i + 3] * (double) height;
      if (confidence >= LEAST && right > x && bottom > y) {
        found.add(new FoundFace(new Box(x, y, right - x, bottom - y), Math.min(1, confidence)));
      }
    }
    return found;
  }

  /** Of boxes over the same face, only the most confident stays. */
  private static List<FoundFace> withoutDoubles(List<FoundFace> found) {
    found.sort(Comparator.comparingDouble(FoundFace::confidence).reversed());
    List<FoundFace> faces = new ArrayList<>();
    for (FoundFace face : found) {
      if (faces.stream().noneMatch(other -> other.overlap(face) > SAME_FACE)) {
        faces.add(face);
      }
    }
    return faces;
  }

  @Override
  public void close() {
    net.close();
  }
}
