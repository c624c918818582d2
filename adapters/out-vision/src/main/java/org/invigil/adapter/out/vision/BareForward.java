package org.invigil.adapter.out.vision;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/**
 * What the models that look at faces cost alone, in milliseconds of a processor's time: nothing but
 * the forward, on the same numbers each time.
 */
final class BareForward {

  private BareForward() {}

  /** In the engine that is used, as it is used. */
  static Map<String, Double> inOnnxRuntime(VisionSettings settings, int rounds) {
    return each(model -> {
      byte[] bytes = DeadWeights.cleared(model.read(settings.models()));
      try (var session = OnnxRuntime.open(model.entry(), bytes, false);
          var input =
              OnnxTensor.createTensor(
                  OnnxRuntime.environment(), direct(numbers(model)), model.input())) {
        var named = Map.of(session.getInputNames().iterator().next(), input);
        return ProcessorTime.median(rounds, () -> forward(session, named));
      } catch (OrtException e) {
        throw new IllegalStateException("no forward of " + model, e);
      }
    });
  }

  private static void forward(OrtSession session, Map<String, OnnxTensor> input) {
    try {
      session.run(input).close();
    } catch (OrtException e) {
      throw new IllegalStateException("no forward", e);
    }
  }

  /** In OpenCV's engine, of the files as they are shipped. */
  static Map<String, Double> inOpenCv(VisionSettings settings, int rounds) {
    OpenCvLibrary.load();
    return each(model -> {
      try (Mats mats = new Mats()) {
        Net net = Dnn.readNetFromONNX(mats.keep(new MatOfByte(model.read(settings.models()))));
        int[] shape = Arrays.stream(model.input()).mapToInt(Math::toIntExact).toArray();
        Mat input = mats.keep(new Mat(shape, CvType.CV_32F));
        input.put(new int[shape.length], numbers(model));
        return ProcessorTime.median(
            rounds,
            () -> {
              net.setInput(input);
              net.forward().release();
            });
      }
    });
  }

  private static Map<String, Double> each(ToDoubleFunction<PinnedModel> cost) {
    Map<String, Double> costs = new LinkedHashMap<>();
    VisionWorker.MODELS.forEach(it -> costs.put(it.used().name(), cost.applyAsDouble(it)));
    return costs;
  }

  private static float[] numbers(PinnedModel model) {
    int count = (int) Arrays.stream(model.input()).reduce(1, (one, other) -> one * other);
    var random = new Random(1);
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextFloat() * 2 - 1;
    }
    return numbers;
  }

  private static FloatBuffer direct(float[] numbers) {
    return ByteBuffer.allocateDirect(numbers.length * Float.BYTES)
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer()
        .put(numbers)
        .flip();
  }
}
