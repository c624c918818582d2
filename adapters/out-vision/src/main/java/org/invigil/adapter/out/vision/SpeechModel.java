package org.invigil.adapter.out.vision;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * Silero VAD v6 in ONNX Runtime: how surely 32 ms of sound at 16 kHz are speech. OpenCV cannot load
 * it. What it remembers lies in {@link Memory}, so that one model serves any number of films at a
 * time.
 */
final class SpeechModel implements AutoCloseable {

  static final int RATE = FilmLimits.SOUND_RATE;
  static final int WINDOW = 512;
  private static final int CONTEXT = 64;
  private static final long[] STATE = {2, 1, 128};

  private final OrtEnvironment environment = OnnxRuntime.environment();
  private final OrtSession session;

  /** From the bytes of {@link PinnedModel#SPEECH}, checked; throws {@link ModelUnusable}. */
  SpeechModel(byte[] checked) {
    session = OnnxRuntime.open(PinnedModel.SPEECH.entry(), checked, false, OptLevel.ALL_OPT);
  }

  /** What was heard so far of one film. It starts anew with each. */
  static final class Memory {
    private final float[] input = new float[CONTEXT + WINDOW];
    private float[] state = new float[(int) (STATE[0] * STATE[1] * STATE[2])];
  }

  /** From 0 to 1; {@code samples} are {@link #WINDOW} numbers from -1 to 1 that follow the last. */
  double hear(float[] samples, Memory memory) {
    System.arraycopy(samples, 0, memory.input, CONTEXT, WINDOW);
    try (var input = tensor(memory.input, 1, CONTEXT + WINDOW);
        var state = tensor(memory.state, STATE);
        var rate =
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(new long[] {RATE}), new long[] {});
        var answer = session.run(Map.of("input", input, "state", state, "sr", rate))) {
      memory.state = numbers(answer, "stateN");
      System.arraycopy(samples, WINDOW - CONTEXT, memory.input, 0, CONTEXT);
      return numbers(answer, "output")[0];
    } catch (OrtException e) {
      throw new IllegalStateException("the model of speech does not answer", e);
    }
  }

  private OnnxTensor tensor(float[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
  }

  private static float[] numbers(OrtSession.Result answer, String name) {
    var value = (OnnxTensor) answer.get(name).orElseThrow();
    FloatBuffer buffer = value.getFloatBuffer();
    float[] numbers = new float[buffer.remaining()];
    buffer.get(numbers);
    return numbers;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model of speech cannot be closed", e);
    }
  }
}
