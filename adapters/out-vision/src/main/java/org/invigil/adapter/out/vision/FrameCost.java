package org.invigil.adapter.out.vision;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
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
    Set<Detector> detectors = EnumSet.complementOf(EnumSet.of(Detector.SPEECH, Detector.OBJECTS));
    Wanted wanted = new Wanted(detectors, false);
    try (Mats mats = new Mats();
        VisionWorkers workers = new VisionWorkers(settings.models(), 1)) {
      Mat decoded =
          mats.keep(Imgcodecs.imdecode(mats.keep(new MatOfByte(picture)), Imgcodecs.IMREAD_COLOR));
      Mat frame = mats.fresh();
      Imgproc.resize(decoded, frame, FRAME, 0, 0, Imgproc.INTER_AREA);
      double whole =
          workers.with(worker -> ProcessorTime.median(rounds, () -> worker.measure(frame, wanted)));
      return new Cost(
          whole,
          BareForward.inOnnxRuntime(settings, rounds),
          BareForward.inOpenCv(settings, rounds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }
}
