package org.invigil.application.evidence;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Between what is answered at once and what is answered later. */
public final class Awaited {

  private Awaited() {}

  /** The answer, or what went wrong, thrown as it would have been without waiting. */
  public static <T> T answer(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException wrapped) {
      throw cause(wrapped) instanceof RuntimeException failure ? failure : wrapped;
    }
  }

  /** A stage that is complete already, with the answer or with what was thrown for it. */
  public static <T> CompletionStage<T> stage(Supplier<T> answer) {
    try {
      return CompletableFuture.completedStage(answer.get());
    } catch (RuntimeException failure) {
      return CompletableFuture.failedStage(failure);
    }
  }

  /** What went wrong, without the wrapping that stages add on the way. */
  public static Throwable cause(Throwable failure) {
    var cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause(cause) : failure;
  }
}
