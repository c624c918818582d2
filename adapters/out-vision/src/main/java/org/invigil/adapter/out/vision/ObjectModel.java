package org.invigil.adapter.out.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.invigil.domain.model.RegisteredModel;
import org.invigil.domain.picture.Thing;
import org.invigil.domain.picture.ThingSighting;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/**
 * Finds telephones and books by the model that the operator supplied, in ONNX Runtime: a third of
 * what it costs in OpenCV. Any number of films may use it at a time.
 */
final class ObjectModel implements AutoCloseable {

  /** The classes of COCO, counted from 0, that a thing is one of. */
  private static final Map<Thing, Integer> COCO = Map.of(Thing.PHONE, 67, Thing.BOOK, 73);

  private static final double SAME_THING = 0.45;
  private static final int GREY = 114;

  private final ObjectSettings settings;
  private final RegisteredModel entry;
  private final OnnxNet net;

  private ObjectModel(ObjectSettings settings, RegisteredModel entry, OnnxNet net) {
    this.settings = settings;
    this.entry = entry;
    this.net = net;
  }

  /**
   * Checks the file, loads it, runs it once and checks what it gives. Throws {@link ModelUnusable}
   * with one sentence about what is wrong.
   */
  static ObjectModel start(ObjectSettings settings) {
    RegisteredModel entry = SuppliedModel.entry(settings);
    byte[] checked = SuppliedModel.read(settings);
    OpenCvLibrary.load();
    int size = settings.size();
    ObjectModel model =
        new ObjectModel(settings, entry, new OnnxNet(entry, checked, 1, 3, size, size));
    try {
      model.tryOut();
      return model;
    } catch (ModelUnusable unusable) {
      model.close();
      throw unusable;
    }
  }

  private void tryOut() {
    try (Mats mats = new Mats()) {
      int size = settings.size();
      Mat grey = mats.keep(new Mat(size, size, CvType.CV_8UC3, new Scalar(GREY, GREY, GREY)));
      settings
          .kind()
          .reading()
          .wrong(
              run(settings.kind().reading().fit(grey, size, mats), mats).stream()
                  .map(OnnxNet.Answer::shape)
                  .toList(),
              size)
          .ifPresent(expected -> {
            throw new ModelUnusable(
                "the object model %s is not of kind %s, which gives %s"
                    .formatted(settings.file(), name(), expected));
          });
    }
  }

  private String name() {
    return settings.kind().name().toLowerCase(java.util.Locale.ROOT);
  }

  RegisteredModel entry() {
    return entry;
  }

  /** What looks like things in a BGR picture, most confident first. */
  List<ThingSighting> find(Mat picture) {
    Map<Integer, Double> thresholds =
        settings.thresholds().entrySet().stream()
            .collect(Collectors.toMap(it -> coco(it.getKey()), Map.Entry::getValue));
    return find(picture, thresholds).stream().map(ObjectModel::sighting).toList();
  }

  private static int coco(Thing thing) {
    return Optional.ofNullable(COCO.get(thing)).orElseThrow();
  }

  private static ThingSighting sighting(Found it) {
    Thing thing = it.coco() == coco(Thing.PHONE) ? Thing.PHONE : Thing.BOOK;
    return new ThingSighting(thing, Math.min(1, it.confidence()), it.area());
  }

  /** A class of COCO, and where in the picture. */
  record Found(int coco, double confidence, org.invigil.domain.picture.Area area) {}

  /** What looks like things of these classes of COCO. */
  List<Found> find(Mat picture, Map<Integer, Double> thresholds) {
    try (Mats mats = new Mats()) {
      Letterbox fitted = settings.kind().reading().fit(picture, settings.size(), mats);
      var hits = settings.kind().reading().hits(run(fitted, mats), settings.size(), thresholds);
      return withoutDoubles(hits).stream()
          .flatMap(it ->
              fitted.area(it).map(area -> new Found(it.coco(), it.confidence(), area)).stream())
          .toList();
    }
  }

  /** Of boxes over the same thing, only the most confident stays. */
  static List<ObjectKind.Hit> withoutDoubles(List<ObjectKind.Hit> hits) {
    List<ObjectKind.Hit> kept = new ArrayList<>();
    hits.stream()
        .sorted(Comparator.comparingDouble(ObjectKind.Hit::confidence).reversed())
        .filter(it ->
            kept.stream()
                .noneMatch(other -> other.coco() == it.coco() && other.overlap(it) > SAME_THING))
        .forEach(kept::add);
    return kept;
  }

  private List<OnnxNet.Answer> run(Letterbox fitted, Mats mats) {
    int size = settings.size();
    Mat blob = mats.keep(new Mat(new int[] {1, 3, size, size}, CvType.CV_32F));
    blob.put(new int[] {0, 0, 0, 0}, numbers(fitted.square()));
    return List.copyOf(net.answers(blob).values());
  }

  /** One colour after the other. */
  private float[] numbers(Mat square) {
    byte[] bgr = new byte[(int) square.total() * 3];
    square.get(0, 0, bgr);
    int pixels = bgr.length / 3;
    float[] numbers = new float[bgr.length];
    for (int channel = 0; channel < 3; channel++) {
      float[] values = values(channel);
      for (int i = 0; i < pixels; i++) {
        numbers[channel * pixels + i] = values[bgr[3 * i + channel] & 0xFF];
      }
    }
    return numbers;
  }

  private float[] values(int channel) {
    float[] values = new float[256];
    for (int colour = 0; colour < values.length; colour++) {
      values[colour] = settings.kind().reading().value(channel, colour);
    }
    return values;
  }

  @Override
  public void close() {
    net.close();
  }
}
