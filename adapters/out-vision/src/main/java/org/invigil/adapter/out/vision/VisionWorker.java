package org.invigil.adapter.out.vision;

import java.util.List;
import java.util.Map;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.picture.PictureMeasurement;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/** One set of nets. A net keeps state between calls, so only one thread may use a worker. */
final class VisionWorker {

  /** What a worker is made of. */
  static final List<PinnedModel> MODELS =
      List.of(PinnedModel.DETECT, PinnedModel.LANDMARK, PinnedModel.FEATURE);

  private static final List<ModelUsed> WITH_FACES =
      List.of(PinnedModel.DETECT.used(), PinnedModel.LANDMARK.used(), PinnedModel.FEATURE.used());
  private static final List<ModelUsed> WITHOUT = List.of(PinnedModel.DETECT.used());
  private final FaceDetector detector;
  private final FaceLandmarks landmarks;
  private final FaceEmbedder embedder;

  VisionWorker(Map<PinnedModel, byte[]> checked) {
    this.detector = new FaceDetector(PinnedModel.DETECT.load(bytes(checked, PinnedModel.DETECT)));
    this.landmarks =
        new FaceLandmarks(PinnedModel.LANDMARK.load(bytes(checked, PinnedModel.LANDMARK)));
    this.embedder = new FaceEmbedder(PinnedModel.FEATURE.load(bytes(checked, PinnedModel.FEATURE)));
  }

  private static byte[] bytes(Map<PinnedModel, byte[]> checked, PinnedModel model) {
    byte[] bytes = checked.get(model);
    if (bytes == null) {
      throw new IllegalArgumentException("no bytes of " + model);
    }
    return bytes;
  }

  /** Measures a BGR picture; the caller keeps it. */
  PictureMeasurement measure(Mat picture) {
    Light light = Light.of(picture);
    List<FaceSighting> faces =
        detector.find(picture).stream().map(face -> sighting(picture, face)).toList();
    return new PictureMeasurement(
        picture.cols(),
        picture.rows(),
        light.mean(),
        light.contrast(),
        light.sharpness(),
        faces,
        faces.isEmpty() ? WITHOUT : WITH_FACES);
  }

  private FaceSighting sighting(Mat picture, FoundFace face) {
    Rect inside = face.inside(picture);
    try (Mats mats = new Mats()) {
      Light light = Light.of(mats.keep(picture.submat(inside)));
      FivePoints points = landmarks.find(picture, inside);
      return new FaceSighting(
          face.box(),
          face.confidence(),
          light.mean(),
          light.sharpness(),
          embedder.embed(picture, points));
    }
  }
}
