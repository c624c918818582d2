package org.invigil.benchmarks.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneRunLeavesNothingToTheNextTest {

  @TempDir Path folder;

  @Test
  void theSameSecondsTwiceAreTheSameBytesTwice() throws IOException {
    var once = ScreenRun.of(12, folder.resolve("spool"));
    var again = ScreenRun.of(12, folder.resolve("spool"));
    assertThat(once.lengths()).isNotEmpty().allMatch(it -> it > 0);
    assertThat(again.lengths()).isEqualTo(once.lengths());
    assertThat(folder.resolve("spool")).doesNotExist();
  }
}
