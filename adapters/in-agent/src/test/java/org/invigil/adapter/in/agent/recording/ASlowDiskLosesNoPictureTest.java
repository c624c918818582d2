package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import org.invigil.adapter.in.agent.Opened;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Flushing;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk whose flush takes ten seconds of the exam, and one that never ends. */
@Rule("SES-4")
@Timeout(120)
class ASlowDiskLosesNoPictureTest {

  private static final int FROM = 3 * FilmEncoder.PICTURES_A_SECOND;
  private static final int UNTIL = 13 * FilmEncoder.PICTURES_A_SECOND;
  private static final int END = 20 * FilmEncoder.PICTURES_A_SECOND;

  @TempDir Path folder;
  private final FastPace pace = new FastPace();
  private final TestWatch watch = new TestWatch();
  private final Chain chain = new Chain(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA);
  private final SlowDisk disk = new SlowDisk();
  private final List<Integer> shown = new ArrayList<>();

  @Test
  void everyPictureIsThereAfterwardsAndNothingCountedBeforeItWasFlushed() throws Exception {
    try (Spool spool = Spool.open(folder, disk)) {
      var stream =
          new SealedStream(
              spool,
              chain,
              new Sealer(Opened.KEY),
              (place, segment, sealed) -> shown.add(disk.flushes()),
              WriteBehind.onAThread("writing", pace::nanos));
      var recording = new Recording(stream, spool);
      recording.run();

      assertThat(watch.begun).containsExactly(Trouble.SLOW_DISK);
      assertThat(watch.ended).containsExactly(Trouble.SLOW_DISK);
      List<FinishedSegment> segments = spool.waiting();
      assertThat(segments).extracting(FinishedSegment::durationMillis).containsOnly(10_000L);
      int pictures = 0;
      for (FinishedSegment segment : segments) {
        pictures += Opened.pictures(Opened.segment(spool.bytes(segment), segment.id(), true));
      }
      assertThat(pictures).isEqualTo(END);
      assertThat(segments.get(1).beginning().previous()).contains(segments.get(0).digest());
      assertThat(shown)
          .as("each fragment is shown after a flush of its own")
          .doesNotHaveDuplicates();
    }
  }

  /** The camera sees the disk become slow, and recording go on. */
  private final class Recording implements Runnable {

    private final CameraRecording recording;

    Recording(SealedStream stream, Spool spool) {
      var cameras =
          new TestCameras(pace) {
            private int seen;

            @Override
            void seen() {
              if (++seen <= FROM || seen > UNTIL) {
                stream.awaitNothing();
              }
              switch (seen) {
                case FROM -> disk.becomesSlow();
                case UNTIL -> {
                  assertThat(spool.waiting()).isEmpty();
                  assertThat(chain.newest()).as("what a witness would name").isEmpty();
                  disk.isQuickAgain();
                  stream.awaitNothing();
                  assertThat(chain.newest()).isPresent();
                }
                case END -> recording.end();
                default -> {}
              }
            }
          };
      this.recording =
          new CameraRecording(
              cameras, Optional.empty(), RecordingProfile.H264_AAC, stream, watch, pace, pace);
    }

    @Override
    public void run() {
      recording.run();
    }
  }

  @Test
  void whoeverGivesMoreThanFitsWaitsUntilThereIsRoom() throws Exception {
    Deque<Runnable> given = new ArrayDeque<>();
    var writing = new WriteBehind(given::add, pace::nanos);
    writing.give(WriteBehind.MOST_BYTES - 1, () -> {});
    writing.give(1, () -> {});
    Thread more = Thread.ofPlatform().start(() -> giveOne(writing));
    while (more.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertThat(given).hasSize(2);
    pace.until(Duration.ofSeconds(7).toNanos());
    assertThat(writing.behind()).isEqualTo(Duration.ofSeconds(7));

    given.remove().run();
    more.join();

    assertThat(given).hasSize(2);
  }

  @Test
  void afterAFailureNothingIsWrittenUntilItIsSettled() throws Exception {
    Deque<Runnable> given = new ArrayDeque<>();
    var done = new AtomicInteger();
    var writing = new WriteBehind(given::add, pace::nanos);
    writing.give(1, () -> fail());
    writing.give(1, done::incrementAndGet);
    writing.giveAnyway(() -> done.addAndGet(10));
    given.forEach(Runnable::run);

    assertThat(done).hasValue(10);
    assertThatExceptionOfType(SpoolFailure.class)
        .isThrownBy(() -> writing.give(1, done::incrementAndGet));
    writing.restart();
    given.clear();
    writing.give(1, done::incrementAndGet);
    given.remove().run();
    writing.flush();
    assertThat(done).hasValue(11);
  }

  private static void fail() throws SpoolFailure {
    throw new SpoolFailure("full");
  }

  private static void giveOne(WriteBehind writing) {
    try {
      writing.give(1, () -> {});
    } catch (SpoolFailure disk) {
      throw new AssertionError(disk);
    }
  }

  /** Flushes that begin while it is slow end when it is quick again. */
  private static final class SlowDisk implements Flushing {

    private final Phaser slow = new Phaser();
    private final AtomicInteger flushes = new AtomicInteger();

    void becomesSlow() {
      slow.register();
    }

    void isQuickAgain() {
      slow.arriveAndDeregister();
    }

    int flushes() {
      return flushes.get();
    }

    @Override
    public void flush(FileChannel channel) throws java.io.IOException {
      if (slow.getRegisteredParties() > 0) {
        slow.awaitAdvance(slow.getPhase());
      }
      REAL.flush(channel);
      flushes.incrementAndGet();
    }
  }
}
