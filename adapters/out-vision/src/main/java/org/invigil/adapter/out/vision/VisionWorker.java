package org.invigil.adapter.out.vision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.invigil.domain.picture.FaceDetail;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.picture.PictureMeasurement;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/**
 * One set of nets. They remember nothing between calls: any number of threads may use a worker, and
 * each measures a picture of its own.
 */
final class VisionWorker implements AutoCloseable {

  /** What a worker is made of. */
  static final List<PinnedModel> MODELS =
      List.of(PinnedModel.DETECT, PinnedModel.LANDMARK, PinnedModel.FEATURE, PinnedModel.LIVENESS);

  private final FaceDetector detector;
  private final FaceLandmarks landmarks;
  private final FaceEmbedder embedder;
  private final LivenessNet liveness;

  VisionWorker(Map<PinnedModel, byte[]> checked) {
    this.detector = new FaceDetector(net(checked, PinnedModel.DETECT));
    this.landmarks = new FaceLandmarks(net(checked, PinnedModel.LANDMARK));
    this.embedder = new FaceEmbedder(net(checked, PinnedModel.FEATURE));
    this.liveness = new LivenessNet(net(checked, PinnedModel.LIVENESS));
  }

  private static OnnxNet net(Map<PinnedModel, byte[]> checked, PinnedModel model) {
    byte[] bytes = checked.get(model);
    if (bytes == null) {
      throw new IllegalArgumentException("no bytes of " + model);
    }
    return model.load(bytes);
  }

  /** Measures all of a BGR picture; the caller keeps it. */
  PictureMeasurement measure(Mat picture) {
    return measure(picture, Wanted.ALL);
  }

  /** Measures what is wanted of a BGR picture, and its light. */
  PictureMeasurement measure(Mat picture, Wanted wanted) {
    return measure(picture, wanted, new KnownFaces(), Duration.ZERO);
  }

  /** The same for a frame of a film, at this time; what is known of its faces is not measured. */
  PictureMeasurement measure(Mat picture, Wanted wanted, KnownFaces known, Duration at) {
    Light light = Light.of(picture);
    known.look(at);
    List<FoundFace> found = wanted.faces() ? detector.find(picture) : List.of();
    boolean live = wanted.live() && !found.isEmpty() && known.liveIsDue();
    List<FaceSighting> faces =
        found.stream().map(it -> sighting(picture, it, wanted, known, live)).toList();
    return new PictureMeasurement(
        picture.cols(),
        picture.rows(),
        light.mean(),
        light.contrast(),
        light.sharpness(),
        faces,
        models(wanted, !faces.isEmpty(), live));
  }

  private static List<ModelUsed> models(Wanted wanted, boolean faces, boolean live) {
    List<ModelUsed> models = new ArrayList<>();
    add(models, PinnedModel.DETECT, wanted.faces());
    add(models, PinnedModel.LANDMARK, faces && wanted.landmarks());
    add(models, PinnedModel.FEATURE, faces && wanted.likeness());
    add(models, PinnedModel.LIVENESS, live);
    return models;
  }

  private static void add(List<ModelUsed> models, PinnedModel model, boolean used) {
    if (used) {
      models.add(model.used());
    }
  }

  private FaceSighting sighting(
      Mat picture, FoundFace face, Wanted wanted, KnownFaces known, boolean live) {
    Rect inside = face.inside(picture);
    double[] points = wanted.landmarks() ? landmarks.all(picture, inside) : new double[0];
    Optional<HeadFit> head =
        wanted.pose()
            ? Optional.of(HeadFit.of(points, picture.cols(), picture.rows()))
            : Optional.empty();
    try (Mats mats = new Mats()) {
      Light light = Light.of(mats.keep(picture.submat(inside)));
      Optional<FaceEmbedder.Likeness> likeness =
          wanted.likeness()
              ? Optional.of(likeness(picture, face, points, light, wanted, known))
              : Optional.empty();
      return new FaceSighting(
          face.box(),
          face.confidence(),
          light.mean(),
          light.sharpness(),
          likeness.map(FaceEmbedder.Likeness::template).orElse(FaceTemplate.NOT_MEASURED),
          new FaceDetail(
              head.map(HeadFit::pose),
              number(head.map(HeadFit::misfit)),
              number(likeness.map(FaceEmbedder.Likeness::clarity)),
              live ? OptionalDouble.of(liveness.live(picture, face.box())) : OptionalDouble.empty(),
              wanted.pose() ? OptionalDouble.of(Eyes.openness(points)) : OptionalDouble.empty()));
    }
  }

  private FaceEmbedder.Likeness likeness(
      Mat picture, FoundFace face, double[] points, Light light, Wanted wanted, KnownFaces known) {
    try (Mats mats = new Mats()) {
      Mat aligned = FaceEmbedder.aligned(mats, picture, FivePoints.of(points));
      return known.likeness(
          face,
          FaceCopy.of(aligned),
          light.sharpness(),
          () -> embedder.embed(aligned, wanted.mirrored()));
    }
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  @Override
  public void close() {
    detector.close();
    landmarks.close();
    embedder.close();
    liveness.close();
  }
}
