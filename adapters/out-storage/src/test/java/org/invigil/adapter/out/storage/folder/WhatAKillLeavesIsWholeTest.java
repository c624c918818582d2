package org.invigil.adapter.out.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program that keeps and moves segments, at many moments, and looks at what it said. */
@Rule("SES-11")
class WhatAKillLeavesIsWholeTest {

  private static final int KILLS = 6;

  @TempDir Path folder;
  private final Random random = new Random();

  @Test
  void every_acknowledged_segment_is_there_and_none_is_there_twice() throws Exception {
    var acknowledged = new TreeSet<Long>();
    for (int i = 0; i < KILLS; i++) {
      acknowledged.addAll(killed(1_000_000L * i, 1 + random.nextInt(300)));
      try (var store = new FolderEvidenceStore(folder, InstantSource.system())) {
        everythingIsThere(store, acknowledged);
        if (random.nextBoolean()) {
          store.tidyNow();
          everythingIsThere(store, acknowledged);
        }
      }
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
  }

  /** Kills a keeper after it acknowledged so many; answers with all that it acknowledged. */
  private Set<Long> killed(long first, int after) throws IOException, InterruptedException {
    var keeper =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                KilledKeeper.class.getName(),
                folder.toString(),
                Long.toString(first))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var acknowledged = new TreeSet<Long>();
    try (var said =
        new BufferedReader(
            new InputStreamReader(keeper.getInputStream(), StandardCharsets.US_ASCII))) {
      for (var line = said.readLine(); line != null; line = said.readLine()) {
        if (acknowledged.size() == after) {
          keeper.toHandle().destroyForcibly(); // what it says until it is gone counts too
        }
        if (line.endsWith(".")) { // else the kill cut it
          acknowledged.add(Long.parseLong(line.substring(0, line.length() - 1)));
        }
      }
    } finally {
      keeper.destroyForcibly().waitFor();
    }
    return acknowledged;
  }

  private static void everythingIsThere(FolderEvidenceStore store, Iterable<Long> acknowledged)
      throws IOException {
    for (long number : acknowledged) {
      var bytes = KilledKeeper.bytes(number);
      try (InputStream in = store.open(KilledKeeper.place(number), bytes.digest()).orElseThrow()) {
        assertThat(in.readAllBytes()).isEqualTo(bytes.toArray());
      }
    }
  }
}
