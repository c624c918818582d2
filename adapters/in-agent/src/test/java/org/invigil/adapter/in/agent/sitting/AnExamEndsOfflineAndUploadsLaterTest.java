package org.invigil.adapter.in.agent.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.invigil.adapter.in.agent.delivery.TestServer;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.NetworkSwitch;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule({"SES-4", "SES-7"})
class AnExamEndsOfflineAndUploadsLaterTest {

  @TempDir Path folder;

  @Test
  void theContactIsNamedAndEverythingComesInOrderWhenTheNetworkIsBack() throws Exception {
    var offline = new CountDownLatch(1);
    var printed =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            if (toString().contains("the helpdesk")) {
              offline.countDown();
            }
          }
        };
    try (var server = new TestServer();
        var network = new NetworkSwitch();
        var client =
            ExamServer.at(
                ServerAddress.parse(server.address()), "t", network, Duration.ofSeconds(5));
        Spool spool = Spool.open(folder.resolve("spool"))) {
      server.replies = AnExamEndsOfflineAndUploadsLaterTest::reply;
      network.cut();
      try (var filmed =
          new FilmedSitting(
              FilmedSitting.begun(1), client, spool, folder.resolve("film"), printed)) {
        Sitting sitting = filmed.start();
        sitting.leaveDesk();
        sitting.leaveDesk();
        sitting.returnToDesk();
        sitting.end();
        assertThat(offline.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(server.log).isEmpty();
        network.restore();
        sitting.networkIsBack();
        assertThat(filmed.ends()).isTrue();
        assertThat(sitting.everythingIsKept()).isTrue();
      }
      String api = "POST /api/sessions/" + Segments.SESSION;
      assertThat(server.log.stream().filter(it -> it.startsWith("POST")))
          .filteredOn(it -> !it.endsWith("/witnesses"))
          .containsExactly(
              api + "/breaks",
              api + "/breaks/current/return",
              api + "/ending",
              api + "/ending/confirmation",
              api + "/completion");
      assertThat(server.kept.keySet())
          .anyMatch(it -> it.contains("/streams/camera/"))
          .anyMatch(it -> it.contains("/streams/events/"));
    }
    assertThat(printed.toString()).contains("Uploading: 100 %");
  }

  private static Optional<String> reply(String call, String body) {
    return call.startsWith("POST") ? Optional.of("{\"state\":\"complete\"}") : Optional.empty();
  }
}
