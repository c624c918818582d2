package org.invigil.adapter.in.agent.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.invigil.adapter.in.agent.delivery.TestServer;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule({"SES-4", "SES-7"})
class ARefusedCredentialKeepsTheSpoolTest {

  @TempDir Path folder;

  @Test
  void theRecordingStaysTheCandidateIsToldAndNobodyWaitsForEver() throws Exception {
    var printed = new ByteArrayOutputStream();
    try (var server = new TestServer();
        var client =
            ExamServer.at(
                ServerAddress.parse(server.address()),
                "t",
                ProxySelector.of(null),
                Duration.ofSeconds(5));
        Spool spool = Spool.open(folder.resolve("spool"))) {
      server.acceptsUploads = false;
      try (var filmed =
          new FilmedSitting(
              FilmedSitting.begun(1), client, spool, folder.resolve("film"), printed)) {
        Sitting sitting = filmed.start();
        awaitRecording();
        sitting.end();
        assertThat(filmed.ends()).isTrue();
        assertThat(sitting.everythingIsKept()).isFalse();
      }
      assertThat(spool.waiting()).isNotEmpty();
      assertThat(server.log)
          .contains("POST /api/sessions/" + Segments.SESSION + "/ending/confirmation")
          .doesNotContain("POST /api/sessions/" + Segments.SESSION + "/completion");
    }
    assertThat(printed.toString())
        .containsOnlyOnce("stays on this computer")
        .doesNotContain("Uploading: 100 %");
  }

  /** Until the first segment has grown, so that there is something to keep. */
  private void awaitRecording() throws IOException {
    var until = Instant.now().plusSeconds(30);
    while (!recorded()) {
      assertThat(Instant.now()).as("in time").isBefore(until);
      Thread.yield();
    }
  }

  private boolean recorded() throws IOException {
    try (var files = Files.list(folder.resolve("spool").resolve("segments"))) {
      return files
          .map(Path::toFile)
          .anyMatch(it -> it.getName().endsWith(".open") && it.length() > 0);
    }
  }
}
