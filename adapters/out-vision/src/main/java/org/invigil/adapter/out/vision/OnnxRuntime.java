package org.invigil.adapter.out.vision;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import org.invigil.domain.model.RegisteredModel;

/**
 * Opens models in ONNX Runtime. Each computes on the thread that asks and in one order, so that the
 * same picture gives the same numbers each time.
 */
final class OnnxRuntime {

  private static final OrtEnvironment ENVIRONMENT = silent();

  private OnnxRuntime() {}

  private static OrtEnvironment silent() {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      return environment;
    } catch (OrtException e) {
      throw new ModelUnusable("ONNX Runtime does not start", e);
    }
  }

  /** There is one in a process, and it is never closed. */
  static OrtEnvironment environment() {
    return ENVIRONMENT;
  }

  /**
   * The very bytes that were checked, so that nobody can swap the file in between; throws {@link
   * ModelUnusable}. Never set {@code session.set_denormal_as_zero}: it holds for the thread alone
   * that opens the first session, and there for all that Java computes (see {@link DeadWeights}).
   *
   * @param inputsVary whether inputs have many shapes; then no plan of memory is kept for each
   * @param level how far the net is changed to be faster on this processor
   */
  static OrtSession open(
      RegisteredModel model, byte[] checked, boolean inputsVary, OptLevel level) {
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setMemoryPatternOptimization(!inputsVary);
      options.setOptimizationLevel(level);
      // What an operator's file could do better is nothing to log, hundreds of lines at a time.
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      return ENVIRONMENT.createSession(checked, options);
    } catch (OrtException e) {
      throw new ModelUnusable("the model " + model.file() + " cannot be loaded", e);
    }
  }
}
