package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecordingLeavesPrioritiesAloneTest {

  private static final Path THREADS = Path.of("/proc/self/task");

  @Test
  void noThreadRunsAtRealTimePriorityAfterAnEncoderWasOpenedByRoot() throws Exception {
    assumeTrue(Files.isDirectory(THREADS), "threads are listed on Linux only");
    assumeTrue(
        System.getProperty("user.name").equals("root"), "priorities are raised for root only");
    try (var _ = new FilmEncoder(RecordingProfile.AV1_OPUS, true);
        var threads = Files.list(THREADS)) {
      assertThat(threads.map(it -> Integer.parseInt(it.getFileName().toString())))
          .extracting(UsualPriority::of)
          .isNotEmpty()
          .allMatch(it -> it <= 0, "gets the processor as usual, or has ended meanwhile");
    }
  }
}
