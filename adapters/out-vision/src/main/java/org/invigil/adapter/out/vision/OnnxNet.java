package org.invigil.adapter.out.vision;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import ai.onnxruntime.TensorInfo;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.invigil.domain.model.RegisteredModel;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * A net with one input of numbers. It remembers nothing between calls: any number of threads may
 * ask at a time, and each computes for itself. Closing it waits for them.
 */
final class OnnxNet implements AutoCloseable {

  /** A dimension that each input chooses. */
  static final long ANY = -1;

  private static final String GIVE_MEMORY_BACK = "memory.enable_memory_arena_shrinkage";

  private final RegisteredModel model;
  private final long[] shape;
  private final OrtSession session;
  private final OrtSession.RunOptions asking;
  private final String input;
  private final ReadWriteLock open = new ReentrantReadWriteLock();

  /**
   * One of its answers.
   *
   * @param numbers row by row
   */
  record Answer(int[] shape, float[] numbers) {}

  /**
   * From bytes that were checked; throws {@link ModelUnusable}, also where the model does not take
   * inputs of this shape.
   */
  OnnxNet(RegisteredModel model, byte[] checked, long... shape) {
    this(model, checked, OptLevel.ALL_OPT, shape);
  }

  OnnxNet(RegisteredModel model, byte[] checked, OptLevel level, long... shape) {
    boolean inputsVary = Arrays.stream(shape).anyMatch(it -> it == ANY);
    this.model = model;
    this.shape = shape.clone();
    this.session = OnnxRuntime.open(model, checked, inputsVary, level);
    try {
      NodeInfo only = session.getInputInfo().values().iterator().next();
      this.input = only.getName();
      if (session.getNumInputs() != 1 || !takes(only)) {
        throw new ModelUnusable(
            "the model %s takes other inputs than %s"
                .formatted(model.file(), Arrays.toString(shape)));
      }
      this.asking = new OrtSession.RunOptions();
      if (inputsVary) {
        asking.addRunConfigEntry(GIVE_MEMORY_BACK, "cpu:0");
      }
    } catch (OrtException e) {
      throw new ModelUnusable("the model " + model.file() + " cannot be loaded", e);
    }
  }

  private boolean takes(NodeInfo node) {
    return node.getInfo() instanceof TensorInfo tensor && fits(tensor.getShape(), shape);
  }

  /** Whether inputs of this shape are among those; what is free on either side fits. */
  private static boolean fits(long[] those, long[] inputs) {
    return those.length == inputs.length
        && IntStream.range(0, inputs.length)
            .allMatch(i -> those[i] == inputs[i] || those[i] < 0 || inputs[i] < 0);
  }

  /** The only answer of a net that gives one. */
  Answer answer(Mat blob) {
    return answers(blob).values().iterator().next();
  }

  /** By name, in the model's order. The blob holds floats in the shape of the input. */
  Map<String, Answer> answers(Mat blob) {
    long[] asked = IntStream.range(0, blob.dims()).mapToLong(blob::size).toArray();
    if (!fits(shape, asked)) {
      throw new IllegalArgumentException(
          "%s takes %s, not %s"
              .formatted(model.file(), Arrays.toString(shape), Arrays.toString(asked)));
    }
    open.readLock().lock();
    // Freed here and now: what the garbage collector frees makes a worker's memory grow meanwhile.
    try (Arena memory = Arena.ofConfined()) {
      ByteBuffer numbers = memory.allocate(blob.total() * Float.BYTES, Long.BYTES).asByteBuffer();
      copy(blob, numbers);
      try (var tensor =
              OnnxTensor.createTensor(
                  OnnxRuntime.environment(),
                  numbers.order(ByteOrder.nativeOrder()).asFloatBuffer(),
                  asked);
          var result = session.run(Map.of(input, tensor), asking)) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        result.forEach(it -> answers.put(it.getKey(), answer((OnnxTensor) it.getValue())));
        return answers;
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model " + model.file() + " does not answer", e);
    } finally {
      open.readLock().unlock();
    }
  }

  private static void copy(Mat blob, ByteBuffer to) {
    try (Mats mats = new Mats()) {
      int total = (int) blob.total();
      mats.keep(blob.reshape(1, 1)).copyTo(mats.keep(new Mat(1, total, CvType.CV_32F, to)));
    }
  }

  private static Answer answer(OnnxTensor tensor) {
    return new Answer(
        Arrays.stream(tensor.getInfo().getShape()).mapToInt(Math::toIntExact).toArray(),
        tensor.getFloatBuffer().array());
  }

  @Override
  public void close() {
    open.writeLock().lock();
    try {
      asking.close();
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model " + model.file() + " cannot be closed", e);
    } finally {
      open.writeLock().unlock();
    }
  }
}
