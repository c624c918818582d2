package org.invigil.adapter.in.agent.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.RemoteWitnessDigests;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule("SES-11")
class NewestDigestsAreReportedTest {

  @TempDir Path folder;
  private final Chain chain = Segments.chain(1);
  private final ToldDeliveries watch = new ToldDeliveries();

  @Test
  void theNewestOfEachStreamIsNamedAndAFailureIsNoHindrance() throws Exception {
    try (var server = new TestServer();
        var client =
            ExamServer.at(
                ServerAddress.parse(server.address()),
                "t",
                ProxySelector.of(null),
                Duration.ofSeconds(5));
        Spool spool = Spool.open(folder)) {
      var report =
          new ReportWitness(
              Segments.SESSION,
              List.of(chain, Segments.chain(2)),
              new RemoteWitnessDigests(client),
              () -> Segments.BEGAN,
              watch);
      report.run();
      assertThat(server.log).isEmpty();

      Segments.whole(spool, chain, 0);
      FinishedSegment newest = Segments.whole(spool, chain, 10);
      server.replies =
          (call, body) ->
              Optional.of(
                  "{\"witness\":\"%s\",\"at\":\"2026-11-21T10:00:20Z\",\"signature\":\"s\"}"
                      .formatted(Segments.SESSION));
      report.run();
      assertThat(server.messages.getFirst().getKey())
          .isEqualTo("POST /api/sessions/" + Segments.SESSION + "/witnesses");
      assertThat(server.messages.getFirst().getValue())
          .contains("\"sentAt\":\"2026-11-21T10:00:00Z\"")
          .contains("\"sha256\":\"" + newest.digest() + "\"")
          .contains("\"sequence\":1");

      server.replies = (call, body) -> Optional.of("{\"nonsense\":true}");
      report.run();
      server.stop();
      report.run();
    }
    assertThat(watch.told).hasSize(3);
    assertThat(watch.told.getFirst()).isEqualTo("witnessed");
    assertThat(watch.told.subList(1, 3)).allMatch(it -> it.startsWith("waiting: "));
  }
}
