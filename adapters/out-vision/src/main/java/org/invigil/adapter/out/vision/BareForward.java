package org.invigil.adapter.out.vision;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/** Nothing but a model's forward, on the same numbers each time: what a frame's cost is beside. */
interface BareForward extends Runnable, AutoCloseable {

  @Override
  void close();

  /** In the engine that is used, as it is used. */
  static BareForward inOnnxRuntime(PinnedModel model, VisionSettings settings) {
    byte[] bytes = DeadWeights.cleared(model.read(settings.models()));
    try {
      return new Ours(
          OnnxRuntime.open(model.entry(), bytes, false, model.level()),
          OnnxTensor.createTensor(
              OnnxRuntime.environment(), direct(numbers(model)), model.input()));
    } catch (OrtException e) {
      throw new IllegalStateException("no forward of " + model, e);
    }
  }

  /** In OpenCV's engine, of the file as it is shipped. */
  static BareForward inOpenCv(PinnedModel model, VisionSettings settings) {
    try (Mats mats = new Mats()) {
      OpenCvLibrary.load();
      int[] shape = Arrays.stream(model.input()).mapToInt(Math::toIntExact).toArray();
      Mat input = new Mat(shape, CvType.CV_32F);
      input.put(new int[shape.length], numbers(model));
      MatOfByte file = mats.keep(new MatOfByte(model.read(settings.models())));
      return new OfOpenCv(Dnn.readNetFromONNX(file), input);
    }
  }

  /** In ONNX Runtime. */
  record Ours(OrtSession session, OnnxTensor input) implements BareForward {

    @Override
    public void run() {
      try {
        session.run(Map.of(session.getInputNames().iterator().next(), input)).close();
      } catch (OrtException e) {
        throw new IllegalStateException("no forward", e);
      }
    }

    @Override
    public void close() {
      try {
        input.close();
        session.close();
      } catch (OrtException e) {
        throw new IllegalStateException("a model cannot be closed", e);
      }
    }
  }

  /** In OpenCV. */
  record OfOpenCv(Net net, Mat input) implements BareForward {

    @Override
    public void run() {
      net.setInput(input);
      net.forward().release();
    }

    @Override
    public void close() {
      input.release();
    }
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
