package org.invigil.adapter.in.agent.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.invigil.adapter.in.agent.delivery.TestServer;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is killed in it cannot tell it afterwards. */
@Rule("SES-6")
@Timeout(120)
class ATroubleIsToldWhileItLastsTest {

  @TempDir Path folder;

  @Test
  void andAgainWithItsEndWhenItIsOver() throws Exception {
    Path film = folder.resolve("film");
    try (var server = new TestServer();
        var client =
            ExamServer.at(
                ServerAddress.parse(server.address()),
                "t",
                ProxySelector.of(null),
                Duration.ofSeconds(5));
        Spool spool = Spool.open(folder.resolve("spool"))) {
      server.replies =
          (call, body) ->
              call.startsWith("POST") ? Optional.of("{\"state\":\"complete\"}") : Optional.empty();
      try (var filmed =
          new FilmedSitting(
              FilmedSitting.begun(1), client, spool, film, OutputStream.nullOutputStream())) {
        Sitting sitting = filmed.start();
        Path begun = spool.folder().resolve("segments/1-camera-00000000.open");
        while (!Files.exists(begun)) {
          LockSupport.parkNanos(10_000_000);
        }
        Files.move(film, folder.resolve("away"));
        await(server, 1);
        assertThat(told(server).getFirst()).doesNotContain("until");
        Files.move(folder.resolve("away"), film);
        await(server, 2);
        assertThat(told(server).getLast()).contains("until");
        sitting.end();
        assertThat(filmed.ends()).isTrue();
      }
    }
  }

  private static void await(TestServer server, int events) {
    while (told(server).size() < events) {
      LockSupport.parkNanos(10_000_000);
    }
  }

  private static List<String> told(TestServer server) {
    return server.messages.stream()
        .map(Map.Entry::getValue)
        .filter(it -> it.contains("camera-lost"))
        .toList();
  }
}
