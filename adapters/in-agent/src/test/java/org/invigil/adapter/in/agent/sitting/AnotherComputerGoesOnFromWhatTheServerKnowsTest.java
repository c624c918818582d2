package org.invigil.adapter.in.agent.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.invigil.adapter.in.agent.delivery.TestServer;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The third sitting: what came before is known to the server, to this computer, or to both. */
@Rule("SES-11")
@Timeout(120)
class AnotherComputerGoesOnFromWhatTheServerKnowsTest {

  private static final Sha256 TOLD = new Sha256("ab".repeat(32));

  @TempDir Path folder;

  @Test
  void aComputerWithoutASpoolFollowsWhatItIsTold() throws Exception {
    try (Spool spool = Spool.open(folder.resolve("spool"))) {
      assertThat(followed(spool, 2)).isEqualTo(TOLD.hex());
    }
  }

  @Test
  void aComputerThatKnowsMoreThanTheServerFollowsItself() throws Exception {
    try (Spool spool = Spool.open(folder.resolve("spool"))) {
      FinishedSegment own = Segments.whole(spool, Segments.chain(2), 0);
      spool.kept(own);
      assertThat(followed(spool, 1)).isEqualTo(own.digest().hex());
    }
  }

  @Test
  void aComputerThatMissedASittingFollowsWhatItIsTold() throws Exception {
    try (Spool spool = Spool.open(folder.resolve("spool"))) {
      spool.kept(Segments.whole(spool, Segments.chain(1), 0));
      assertThat(followed(spool, 2)).isEqualTo(TOLD.hex());
    }
  }

  /** What the first segment of the third sitting names, when that sitting's digest is told. */
  private String followed(Spool spool, int sittingTold) throws Exception {
    try (var server = new TestServer();
        var client =
            ExamServer.at(
                ServerAddress.parse(server.address()),
                "t",
                ProxySelector.of(null),
                Duration.ofSeconds(5))) {
      server.replies =
          (call, body) ->
              call.startsWith("POST") ? Optional.of("{\"state\":\"complete\"}") : Optional.empty();
      var third = FilmedSitting.begun(3, new NamedDigest(place(sittingTold), TOLD));
      try (var filmed =
          new FilmedSitting(
              third, client, spool, folder.resolve("film"), OutputStream.nullOutputStream())) {
        Sitting sitting = filmed.start();
        var begun = spool.folder().resolve("segments/3-camera-00000000.open");
        while (!Files.exists(begun)) {
          Thread.onSpinWait();
        }
        sitting.end();
        assertThat(filmed.ends()).isTrue();
      }
      var first =
          "PUT /api/sessions/%s/sittings/3/streams/camera/segments/0".formatted(Segments.SESSION);
      return server.headersOf.get(first).get("Invigil-previous-digest").getFirst();
    }
  }

  private static SegmentId place(int sitting) {
    return new SegmentId(Segments.SESSION, sitting, StreamName.CAMERA, 7);
  }
}
