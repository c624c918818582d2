package org.invigil.adapter.in.agent.recording;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Leaves threads at the priority they had. Run by root, SVT-AV1 puts the thread that opens it, and
 * its own, under {@code SCHED_FIFO} with the highest priority there is (sched(7)). Every thread and
 * every process started from there inherits it, and two of them that wait for a third, which never
 * gets the processor, hold a computer of two processors for ever.
 */
final class UsualPriority implements AutoCloseable {

  private static final Path THREADS = Path.of("/proc/self/task");
  private static final int CALLING_THREAD = 0;
  private static final int USUAL = 0;
  private static final int FIRST_IN_FIRST_OUT = 1;

  private static final Optional<MethodHandle> READ =
      function("sched_getscheduler", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
  private static final Optional<MethodHandle> SET =
      function("sched_setscheduler", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));

  private final int before = of(CALLING_THREAD);

  /** Takes back what was raised since, where the calling thread was. */
  @Override
  public void close() throws IOException {
    if (before == USUAL && of(CALLING_THREAD) == FIRST_IN_FIRST_OUT) {
      takeBack();
    }
  }

  private static void takeBack() throws IOException {
    try (var threads = Files.newDirectoryStream(THREADS);
        var arena = Arena.ofConfined()) {
      MemorySegment none = arena.allocate(JAVA_INT);
      for (Path thread : threads) {
        int id = Integer.parseInt(thread.getFileName().toString());
        if (of(id) == FIRST_IN_FIRST_OUT) {
          call(SET.orElseThrow(), id, USUAL, none);
        }
      }
    }
  }

  /**
   * @return how a thread of this process gets the processor; usual too where the system cannot tell
   */
  static int of(int thread) {
    return READ.map(it -> call(it, thread)).orElse(USUAL);
  }

  private static int call(MethodHandle function, Object... with) {
    try {
      return (int) function.invokeWithArguments(with);
    } catch (Throwable broken) {
      throw new IllegalStateException("the system's scheduler cannot be asked", broken);
    }
  }

  /** Empty on systems without it: there nothing is raised. */
  private static Optional<MethodHandle> function(String name, FunctionDescriptor shape) {
    var linker = Linker.nativeLinker();
    return Files.isDirectory(THREADS)
        ? linker.defaultLookup().find(name).map(it -> linker.downcallHandle(it, shape))
        : Optional.empty();
  }
}
