package org.invigil.adapter.out.vision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.invigil.domain.flag.Detector;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/**
 * What a look at one frame costs one processor, in milliseconds of its time, beside what the models
 * alone cost. For the benchmark.
 */
public final class FrameCost {

  private static final Size FRAME = new Size(640, 480);
  private static final String FRAME_OF_EXAM = "frame";
  private static final String IN_OPEN_CV = " in OpenCV";
  private static final Wanted IN_THE_EXAM =
      new Wanted(EnumSet.complementOf(EnumSet.of(Detector.SPEECH, Detector.OBJECTS)), false);

  private FrameCost() {}

  /**
   * @param whole everything that is measured in a frame with one face, in the exam
   * @param models each model's forward alone, on numbers of the same shape
   * @param inOpenCv the same by OpenCV's own engine, for comparison
   */
  public record Cost(double whole, Map<String, Double> models, Map<String, Double> inOpenCv) {

    public double allModels() {
      return sum(models);
    }

    public double allInOpenCv() {
      return sum(inOpenCv);
    }

    private static double sum(Map<String, Double> costs) {
      return costs.values().stream().mapToDouble(it -> it).sum();
    }
  }

  /** The median of so many rounds; the picture is scaled to 640 by 480 first. */
  public static Cost of(VisionSettings settings, byte[] picture, int rounds) {
    Map<String, Runnable> works = new LinkedHashMap<>();
    try (Mats mats = new Mats();
        VisionWorkers workers = new VisionWorkers(settings.models(), 1)) {
      Mat frame = frame(mats, picture);
      List<BareForward> forwards = new ArrayList<>();
      works.put(FRAME_OF_EXAM, () -> look(workers, frame));
      for (PinnedModel model : VisionWorker.MODELS) {
        forwards.add(BareForward.inOnnxRuntime(model, settings));
        works.put(name(model), forwards.getLast());
        forwards.add(BareForward.inOpenCv(model, settings));
        works.put(name(model) + IN_OPEN_CV, forwards.getLast());
      }
      Map<String, Double> costs = ProcessorTime.medians(rounds, works);
      forwards.forEach(BareForward::close);
      return new Cost(of(costs, FRAME_OF_EXAM), models(costs, ""), models(costs, IN_OPEN_CV));
    }
  }

  private static Mat frame(Mats mats, byte[] picture) {
    Mat file = mats.keep(new MatOfByte(picture));
    Mat decoded = mats.keep(Imgcodecs.imdecode(file, Imgcodecs.IMREAD_COLOR));
    Mat frame = mats.fresh();
    Imgproc.resize(decoded, frame, FRAME, 0, 0, Imgproc.INTER_AREA);
    return frame;
  }

  private static void look(VisionWorkers workers, Mat frame) {
    try {
      workers.with(worker -> worker.measure(frame, IN_THE_EXAM));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }

  private static Map<String, Double> models(Map<String, Double> costs, String engine) {
    Map<String, Double> models = new LinkedHashMap<>();
    VisionWorker.MODELS.forEach(it -> models.put(name(it), of(costs, name(it) + engine)));
    return models;
  }

  private static double of(Map<String, Double> costs, String name) {
    return Objects.requireNonNull(costs.get(name), name);
  }

  private static String name(PinnedModel model) {
    return model.used().name();
  }
}
