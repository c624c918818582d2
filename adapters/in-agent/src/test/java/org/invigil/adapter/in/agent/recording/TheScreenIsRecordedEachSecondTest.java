package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.agent.Opened;
import org.invigil.adapter.in.agent.screen.Desks;
import org.invigil.adapter.in.agent.screen.Replayed;
import org.invigil.adapter.in.agent.screen.ScreenFailure;
import org.invigil.adapter.in.agent.screen.Screens;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.application.evidence.ScreenFormat;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheScreenIsRecordedEachSecondTest {

  @TempDir Path folder;
  private final FastPace pace = new FastPace();
  private final TestWatch watch = new TestWatch();
  private Spool spool;

  @BeforeEach
  void open() throws Exception {
    spool = Spool.open(folder.resolve("spool"));
  }

  @AfterEach
  void close() throws Exception {
    spool.close();
  }

  @Test
  void tenLooksMakeASegmentAndEverySegmentFollowsTheOneBefore() throws Exception {
    record(() -> List.of(Desks.pageWithMark(1, (int) (pace.nanos() / 50_000_000L))), 2);
    List<FinishedSegment> segments = spool.waiting();
    var replayed = new Replayed();
    for (FinishedSegment segment : segments) {
      assertThat(segment.beginning().mediaType()).isEqualTo(ScreenFormat.MEDIA_TYPE);
      assertThat(segment.durationMillis()).isEqualTo(10_000);
      List<int[]> seen = replayed.segment(opened(segment), 0);
      assertThat(seen).hasSize(10);
      long from = segment.beginning().monotonicMillis();
      for (int i = 0; i < 10; i++) {
        int mark = (int) ((from + i * 1000L) / 50);
        assertThat(seen.get(i)).isEqualTo(Desks.pageWithMark(1, mark).pixels());
      }
    }
    assertThat(segments.get(1).beginning().previous()).contains(segments.get(0).digest());
    assertThat(segments.get(1).beginning().monotonicMillis()).isEqualTo(10_000);
    assertThat(watch.begun).isEmpty();
  }

  @Test
  void everyLookIsAFragmentOfItsOwn() throws Exception {
    record(() -> List.of(Desks.page(1)), 1);
    var reading = SealedSegmentFormat.read(spool.bytes(spool.waiting().getFirst()));
    assertThat(((SealedSegmentFormat.Reading.Whole) reading).fragments()).hasSize(11);
  }

  @Test
  void aDriverThatFailsInItsOwnWayStopsNothing() throws Exception {
    Screens screens =
        () -> {
          if (pace.nanos() < 3_000_000_000L) {
            throw new NoClassDefFoundError("a library is missing");
          }
          if (pace.nanos() < 5_000_000_000L) {
            throw new IllegalStateException("the driver is confused");
          }
          return List.of(Desks.page(1));
        };
    record(screens, 1);
    assertThat(spool.waiting()).hasSize(1);
    assertThat(watch.begun).containsExactly(Trouble.ENCODER);
    assertThat(watch.ended).containsExactly(Trouble.ENCODER);
  }

  @Test
  void displaysThatAreGoneAreToldOnceAndSeenAgainWhenTheyAreBack() throws Exception {
    Screens screens =
        () -> {
          double second = pace.nanos() / 1e9;
          if (second >= 4 && second < 13) {
            throw new ScreenFailure("dark");
          }
          return List.of(Desks.page(1));
        };
    record(screens, 3);
    assertThat(watch.begun).containsExactly(Trouble.SCREEN);
    assertThat(watch.ended).containsExactly(Trouble.SCREEN);
    List<FinishedSegment> segments = spool.waiting();
    assertThat(segments.getFirst().durationMillis()).isEqualTo(3_000);
    assertThat(segments.get(1).beginning().monotonicMillis()).isBetween(13_000L, 14_000L);
    assertThat(new Replayed().segment(opened(segments.get(1)), 0).getFirst())
        .isEqualTo(Desks.page(1).pixels());
  }

  private void record(Screens screens, int segments) {
    var chain = new Chain(new ExamSessionId(UUID.randomUUID()), 1, StreamName.SCREEN);
    var stream = new SealedStream(spool, chain, new Sealer(Opened.KEY));
    var recording = new ScreenRecording(screens, stream, watch, pace, pace);
    watch.after(segments, recording::end);
    recording.run();
  }

  private byte[] opened(FinishedSegment segment) throws Exception {
    return Opened.segment(spool.bytes(segment), segment.id(), !segment.cutShort());
  }
}
