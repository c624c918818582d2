package org.invigil.adapter.out.vision;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

  /** Then what it remembers hardly changes any more: three seconds. */
  private static final int UNTIL_QUIET = 94;

  private final OrtSession session;
  private final float[] quiet = new float[(int) (STATE[0] * STATE[1] * STATE[2])];

  /** From the bytes of {@link PinnedModel#SPEECH}, checked; throws {@link ModelUnusable}. */
  SpeechModel(byte[] checked) {
    session = OnnxRuntime.open(PinnedModel.SPEECH.entry(), checked, false, OptLevel.ALL_OPT);
    try (Memory memory = new Memory()) {
      float[] silence = new float[WINDOW];
      for (int i = 0; i < UNTIL_QUIET; i++) {
        hear(silence, memory);
      }
      memory.state.get(0, quiet);
    }
  }

  /**
   * What was heard so far of one film. It starts anew with each. The tensors are made once: there
   * are 31 windows in a second.
   */
  static final class Memory implements AutoCloseable {
    private final FloatBuffer input = floats(CONTEXT + WINDOW);
    private final FloatBuffer state = floats((int) (STATE[0] * STATE[1] * STATE[2]));
    private final FloatBuffer nextState = floats((int) (STATE[0] * STATE[1] * STATE[2]));
    private final FloatBuffer speech = floats(1);
    private final Map<String, OnnxTensor> asked;
    private final Map<String, OnnxTensor> answered;

    Memory() {
      OrtEnvironment environment = OnnxRuntime.environment();
      try {
        LongBuffer rate =
            ByteBuffer.allocateDirect(Long.BYTES).order(ByteOrder.nativeOrder()).asLongBuffer();
        rate.put(0, RATE);
        asked =
            Map.of(
                "input",
                OnnxTensor.createTensor(environment, input, new long[] {1, CONTEXT + WINDOW}),
                "state",
                OnnxTensor.createTensor(environment, state, STATE),
                "sr",
                OnnxTensor.createTensor(environment, rate, new long[] {}));
        answered =
            Map.of(
                "output",
                OnnxTensor.createTensor(environment, speech, new long[] {1, 1}),
                "stateN",
                OnnxTensor.createTensor(environment, nextState, STATE));
      } catch (OrtException e) {
        throw new IllegalStateException("the model of speech has no memory", e);
      }
    }

    private static FloatBuffer floats(int count) {
      return ByteBuffer.allocateDirect(count * Float.BYTES)
          .order(ByteOrder.nativeOrder())
          .asFloatBuffer();
    }

    private void hold(float[] samples) {
      for (int i = 0; i < CONTEXT; i++) {
        input.put(i, input.get(WINDOW + i));
      }
      input.put(CONTEXT, samples);
    }

    @Override
    public void close() {
      asked.values().forEach(OnnxTensor::close);
      answered.values().forEach(OnnxTensor::close);
    }
  }

  /** From 0 to 1; {@code samples} are {@link #WINDOW} numbers from -1 to 1 that follow the last. */
  double hear(float[] samples, Memory memory) {
    memory.hold(samples);
    try (var answer = session.run(memory.asked, memory.answered)) {
      memory.state.put(0, memory.nextState, 0, memory.nextState.capacity());
      return memory.speech.get(0);
    } catch (OrtException e) {
      throw new IllegalStateException("the model of speech does not answer", e);
    }
  }

  /** Leaves it as after seconds of silence, without looking at them. */
  void hearSilence(Memory memory) {
    memory.state.put(0, quiet);
    memory.input.put(WINDOW, new float[CONTEXT]);
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
