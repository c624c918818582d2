package org.invigil.adapter.in.agent.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.RemoteWitnessDigests;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.application.port.in.Refusal;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule("SES-11")
class NewestDigestsAreReportedTest {

  @TempDir Path folder;
  private final Chain chain = Segments.chain(1);
  private final List<String> told = new ArrayList<>();

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
              new Told());
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
    assertThat(told).containsExactly("witnessed", "waiting", "waiting");
  }

  private final class Told implements DeliveryWatch {
    @Override
    public void kept(FinishedSegment segment) {
      told.add("kept");
    }

    @Override
    public void refused(FinishedSegment segment, Refusal why) {
      told.add("refused");
    }

    @Override
    public void refused(String message, Refusal why) {
      told.add("refused");
    }

    @Override
    public void witnessed() {
      told.add("witnessed");
    }

    @Override
    public void waiting(String why) {
      told.add("waiting");
    }

    @Override
    public void shutOut() {
      told.add("shut out");
    }

    @Override
    public void diskFailed(String why) {
      told.add("disk");
    }
  }
}
