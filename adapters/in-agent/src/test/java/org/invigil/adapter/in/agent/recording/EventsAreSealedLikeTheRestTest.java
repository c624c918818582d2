package org.invigil.adapter.in.agent.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.invigil.adapter.in.agent.Opened;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule("SES-11")
class EventsAreSealedLikeTheRestTest {

  @TempDir Path folder;
  private final FastPace pace = new FastPace();
  private final TestWatch watch = new TestWatch();
  private Spool spool;
  private EventsRecording recording;

  @BeforeEach
  void open() throws Exception {
    spool = Spool.open(folder.resolve("spool"));
    var chain = new Chain(new ExamSessionId(UUID.randomUUID()), 1, StreamName.EVENTS);
    recording =
        new EventsRecording(
            new SealedStream(spool, chain, new Sealer(Opened.KEY)), watch, pace, pace);
  }

  @AfterEach
  void close() throws Exception {
    spool.close();
  }

  @Test
  void linesOfTenSecondsAreOneSegmentAndTheNextNamesItsDigest() throws Exception {
    recording.add("{\"kind\":\"left-desk\"}");
    recording.add("{\"kind\":\"returned-to-desk\"}");
    watch.after(
        1,
        () -> {
          recording.add("{\"kind\":\"network-lost\"}");
          recording.end();
        });
    recording.run();
    List<FinishedSegment> segments = spool.waiting();
    assertThat(segments).hasSize(2);
    assertThat(lines(segments.get(0)))
        .isEqualTo("{\"kind\":\"left-desk\"}\n{\"kind\":\"returned-to-desk\"}\n");
    assertThat(segments.get(0).durationMillis()).isEqualTo(10_000);
    assertThat(lines(segments.get(1))).isEqualTo("{\"kind\":\"network-lost\"}\n");
    assertThat(segments.get(1).beginning().previous()).contains(segments.get(0).digest());
    assertThat(segments.get(0).beginning().mediaType()).isEqualTo("application/x-ndjson");
  }

  @Test
  void whereNothingHappensThereIsNoSegment() throws Exception {
    recording.end();
    recording.run();
    assertThat(spool.waiting()).isEmpty();
  }

  @Test
  void aDiskThatDoesNotTakeThemIsToldAndTheyWait() throws Exception {
    Path segments = folder.resolve("spool/segments");
    Files.move(segments, folder.resolve("away"));
    recording.add("{\"kind\":\"left-desk\"}");
    watch.whenBegun =
        () -> {
          try {
            Files.move(folder.resolve("away"), segments);
          } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
          }
        };
    watch.after(1, recording::end);
    recording.run();
    assertThat(watch.begun).containsExactly(Trouble.DISK);
    assertThat(watch.ended).containsExactly(Trouble.DISK);
    assertThat(lines(spool.waiting().getFirst())).contains("left-desk");
  }

  @Test
  void thoseForWhichThereIsNoRoomAreCounted() throws Exception {
    for (int i = 0; i < 10_003; i++) {
      recording.add("{\"kind\":\"left-desk\"}");
    }
    watch.after(1, recording::end);
    recording.run();
    assertThat(watch.eventsLost).containsExactly(3);
    assertThat(lines(spool.waiting().getFirst()).lines()).hasSize(10_000);
  }

  @Test
  void whateverFailsInItsOwnWayIsToldAndTheNextAreSealed() throws Exception {
    var failures = new AtomicInteger(1);
    InstantSource failing =
        () -> {
          if (failures.getAndDecrement() > 0) {
            throw new IllegalStateException("a library failed");
          }
          return pace.instant();
        };
    var chain = new Chain(new ExamSessionId(UUID.randomUUID()), 1, StreamName.EVENTS);
    var stream = new SealedStream(spool, chain, new Sealer(Opened.KEY));
    recording = new EventsRecording(stream, watch, pace, failing);
    recording.add("{\"kind\":\"left-desk\"}");
    watch.after(1, recording::end);
    recording.run();
    assertThat(watch.begun).containsExactly(Trouble.ENCODER);
    assertThat(watch.ended).containsExactly(Trouble.ENCODER);
    assertThat(lines(spool.waiting().getFirst())).contains("left-desk");
  }

  @Test
  void thoseThatADiskNeverTookAreCounted() throws Exception {
    Files.move(folder.resolve("spool/segments"), folder.resolve("away"));
    recording.add("{\"kind\":\"left-desk\"}");
    recording.add("{\"kind\":\"returned-to-desk\"}");
    watch.whenBegun = recording::end;
    recording.run();
    assertThat(watch.eventsLost).containsExactly(2);
  }

  private String lines(FinishedSegment segment) throws Exception {
    return new String(Opened.segment(spool.bytes(segment), segment.id(), true), UTF_8);
  }
}
