package org.invigil.adapter.out.vision;

import java.util.Comparator;
import java.util.List;
import org.invigil.domain.picture.Box;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.picture.PictureMeasurement;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Rect;
import org.opencv.imgcodecs.Imgcodecs;

/**
 * Finds the portraits on a card. The detector squeezes what it is given to 320 x 240; where that
 * leaves too little of a portrait, parts of the card are looked at by themselves.
 */
final class PortraitFinder implements AutoCloseable {

  private static final double PART = 0.62;
  private static final double AROUND = 0.35;

  /** Where a part begins, as shares of what is left beside it. */
  private static final List<double[]> PLACES =
      List.of(
          new double[] {0, 0.5},
          new double[] {1, 0.5},
          new double[] {0.5, 0},
          new double[] {0.5, 1},
          new double[] {0, 0},
          new double[] {1, 0},
          new double[] {0, 1},
          new double[] {1, 1});

  private final VisionWorker faces;

  PortraitFinder(VisionWorker faces) {
    this.faces = faces;
  }

  /**
   * @param faces the largest first, in pixels of the card
   */
  record Portraits(List<FaceSighting> faces, List<ModelUsed> models) {}

  Portraits find(Mat card) {
    var found = portraits(faces.measure(card), 0, 0);
    for (int i = 0; found.faces().isEmpty() && i < PLACES.size(); i++) {
      found = inPart(card, PLACES.get(i));
    }
    return found;
  }

  /** The largest portrait with a little around it, as a JPEG; empty where there is none. */
  static byte[] picture(Mat card, List<FaceSighting> faces) {
    if (faces.isEmpty()) {
      return new byte[0];
    }
    var box = faces.getFirst().box();
    int left = (int) Math.clamp(box.x() - AROUND * box.width(), 0, card.cols() - 1);
    int top = (int) Math.clamp(box.y() - AROUND * box.height(), 0, card.rows() - 1);
    int right = (int) Math.clamp(box.x() + (1 + AROUND) * box.width(), left + 1, card.cols());
    int foot = (int) Math.clamp(box.y() + (1 + AROUND) * box.height(), top + 1, card.rows());
    try (Mats mats = new Mats()) {
      var file = mats.keep(new MatOfByte());
      Imgcodecs.imencode(
          ".jpg", mats.keep(card.submat(new Rect(left, top, right - left, foot - top))), file);
      return file.toArray();
    }
  }

  private Portraits inPart(Mat card, double[] place) {
    int width = Math.max(1, (int) (card.cols() * PART));
    int height = Math.max(1, (int) (card.rows() * PART));
    var part =
        new Rect(
            (int) (place[0] * (card.cols() - width)),
            (int) (place[1] * (card.rows() - height)),
            width,
            height);
    try (Mats mats = new Mats()) {
      return portraits(faces.measure(mats.keep(card.submat(part))), part.x, part.y);
    }
  }

  private static Portraits portraits(PictureMeasurement measured, double x, double y) {
    return new Portraits(
        measured.faces().stream()
            .sorted(Comparator.comparingDouble((FaceSighting it) -> it.box().height()).reversed())
            .map(it -> moved(it, x, y))
            .toList(),
        measured.models());
  }

  private static FaceSighting moved(FaceSighting face, double x, double y) {
    var box = face.box();
    return new FaceSighting(
        new Box(box.x() + x, box.y() + y, box.width(), box.height()),
        face.confidence(),
        face.light(),
        face.sharpness(),
        face.template(),
        face.detail());
  }

  @Override
  public void close() {
    faces.close();
  }
}
