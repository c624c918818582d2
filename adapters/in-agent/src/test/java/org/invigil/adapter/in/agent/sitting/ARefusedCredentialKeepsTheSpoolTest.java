package org.invigil.adapter.in.agent.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.agent.Films;
import org.invigil.adapter.in.agent.Opened;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.camera.Webcams;
import org.invigil.adapter.in.agent.checkin.Begun;
import org.invigil.adapter.in.agent.delivery.TestServer;
import org.invigil.adapter.in.agent.delivery.UploadOrder;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.adapter.in.agent.spool.Messages;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.surroundings.Looks;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.domain.session.BreakPolicy;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule({"SES-4", "SES-7"})
class ARefusedCredentialKeepsTheSpoolTest {

  @TempDir Path folder;

  @Test
  void theRecordingStaysTheCandidateIsToldAndNobodyWaitsForEver() throws Exception {
    var printed = new ByteArrayOutputStream();
    var cameras =
        Webcams.choose(
            "folder:" + Films.folder(folder.resolve("film"), 5, 5),
            System::nanoTime,
            Duration.ZERO);
    try (var server = new TestServer();
        var client =
            ExamServer.at(
                ServerAddress.parse(server.address()),
                "t",
                ProxySelector.of(null),
                Duration.ofSeconds(5));
        Spool spool = Spool.open(folder.resolve("spool"))) {
      server.acceptsUploads = false;
      try (var sitting =
          new Sitting(
              begun(),
              client,
              new Devices(
                  cameras,
                  Optional.empty(),
                  Optional.empty(),
                  Looks.NOTHING,
                  false,
                  RecordingProfile.USUAL),
              BreakPolicy.FIVE_MINUTES,
              UploadOrder.OLDEST_FIRST,
              spool,
              Messages.of(spool),
              new Say(new PrintStream(printed, true), cameras::position),
              Pace.REAL,
              InstantSource.system())) {
        Thread running = Thread.ofVirtual().start(() -> run(sitting));
        awaitRecording();
        sitting.end();
        assertThat(running.join(Duration.ofSeconds(60))).isTrue();
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

  private static void run(Sitting sitting) {
    try {
      sitting.run();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static Begun begun() {
    return new Begun(
        Segments.SESSION,
        1,
        Opened.KEY,
        "put-only",
        "https://exam.example",
        "the helpdesk",
        Optional.empty(),
        false,
        List.of(),
        Duration.ZERO);
  }
}
