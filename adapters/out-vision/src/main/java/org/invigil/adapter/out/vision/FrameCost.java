package org.invigil.adapter.out.vision;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.invigil.domain.flag.Detector;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/**
 * What a look at one frame costs one processor, in milliseconds of its time, beside what the models
 * alone cost. For the benchmark.
 */
public final class FrameCost {

  private static final Size FRAME = new Size(640, 480);
  private static final Map<PinnedModel, int[]> INPUTS =
      Map.of(
          PinnedModel.DETECT, new int[] {3, 320, 240},
          PinnedModel.LANDMARK, new int[] {1, 64, 64},
          PinnedModel.FEATURE, new int[] {3, 112, 112},
          PinnedModel.LIVENESS, new int[] {3, 128, 128});

  private FrameCost() {}

  /**
   * @param whole everything that is measured in a frame with one face, in the exam
   * @param models each model's forward alone, on numbers of the same shape
   */
  public record Cost(double whole, Map<String, Double> models) {

    public double allModels() {
      return models.values().stream().mapToDouble(it -> it).sum();
    }
  }

  /** The median of so many rounds; the picture is scaled to 640 by 480 first. */
  public static Cost of(VisionSettings settings, byte[] picture, int rounds) {
    VisionWorkers workers = new VisionWorkers(settings.models(), 1);
    Set<Detector> detectors = EnumSet.complementOf(EnumSet.of(Detector.SPEECH, Detector.OBJECTS));
    Wanted wanted = new Wanted(detectors, false);
    try (Mats mats = new Mats()) {
      Mat decoded =
          mats.keep(Imgcodecs.imdecode(mats.keep(new MatOfByte(picture)), Imgcodecs.IMREAD_COLOR));
      Mat frame = mats.fresh();
      Imgproc.resize(decoded, frame, FRAME, 0, 0, Imgproc.INTER_AREA);
      double whole = workers.with(worker -> median(rounds, () -> worker.measure(frame, wanted)));
      return new Cost(whole, models(settings, rounds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }

  private static Map<String, Double> models(VisionSettings settings, int rounds) {
    Map<String, Double> costs = new LinkedHashMap<>();
    INPUTS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(it ->
            costs.put(
                it.getKey().used().name(), forward(it.getKey(), settings, it.getValue(), rounds)));
    return costs;
  }

  private static double forward(
      PinnedModel model, VisionSettings settings, int[] shape, int rounds) {
    Net net = model.load(model.read(settings.models()));
    Size size = new Size(shape[1], shape[2]);
    try (Mats mats = new Mats()) {
      Mat numbers =
          mats.keep(new Mat(size, shape[0] == 1 ? CvType.CV_8UC1 : CvType.CV_8UC3, new Scalar(90)));
      Mat blob =
          mats.keep(Dnn.blobFromImage(numbers, 1 / 128.0, size, new Scalar(0, 0, 0), false, false));
      return median(
          rounds,
          () -> {
            net.setInput(blob);
            try (Mats output = new Mats()) {
              output.keep(net.forward());
            }
          });
    }
  }

  private static double median(int rounds, Runnable work) {
    var clock = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < Math.max(5, rounds / 10); i++) {
      work.run();
    }
    double[] costs = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long before = clock.getCurrentThreadCpuTime();
      work.run();
      costs[i] = (clock.getCurrentThreadCpuTime() - before) / 1e6;
    }
    Arrays.sort(costs);
    return costs[rounds / 2];
  }
}
