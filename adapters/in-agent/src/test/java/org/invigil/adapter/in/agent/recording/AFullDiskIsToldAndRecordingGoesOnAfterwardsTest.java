package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.agent.Opened;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full: {@code /dev/full} takes the place of a segment's file. */
@Rule("SES-4")
class AFullDiskIsToldAndRecordingGoesOnAfterwardsTest {

  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;
  private final FastPace pace = new FastPace();
  private final TestWatch watch = new TestWatch();
  private final Chain chain = new Chain(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA);

  @Test
  void itIsToldOnceWhatWasCapturedStaysAndTheChainGoesOn() throws Exception {
    Assumptions.assumeTrue(Files.exists(FULL));
    try (Spool spool = Spool.open(folder)) {
      Path second = folder.resolve("segments/1-camera-00000001.open");
      Files.createSymbolicLink(second, FULL);
      var recording = recording(spool);
      watch.after(2, recording::end);
      watch.whenBegun = () -> delete(second);
      recording.run();
      assertThat(watch.begun).containsExactly(Trouble.DISK);
      assertThat(watch.ended).containsExactly(Trouble.DISK);
      assertThat(spool.waiting()).hasSize(2);
      FinishedSegment after = spool.waiting().getLast();
      assertThat(after.id().sequence()).isEqualTo(1);
      assertThat(after.beginning().previous()).contains(spool.waiting().getFirst().digest());
      assertThat(Opened.pictures(Opened.segment(spool.bytes(after), after.id(), true)))
          .isEqualTo(50);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefusedAtOnceInWords() throws Exception {
    Path file = Files.createFile(folder.resolve("a-file"));
    assertThatExceptionOfType(SpoolFailure.class)
        .isThrownBy(() -> Spool.open(file.resolve("spool")))
        .withMessageContaining("cannot be written");
    Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    assertThatExceptionOfType(SpoolFailure.class)
        .isThrownBy(() -> Spool.open(Path.of("/proc/spool")));
  }

  @Test
  void aDiskThatBecomesReadOnlyMidwayLosesOnlyWhatItNeverTook() throws Exception {
    try (Spool spool = Spool.open(folder)) {
      var recording = recording(spool);
      watch.after(1, () -> moveAway(folder.resolve("segments")));
      watch.whenBegun =
          () -> {
            moveBack(folder.resolve("segments"));
            watch.after(1, recording::end);
          };
      recording.run();
      assertThat(watch.begun).containsExactly(Trouble.DISK);
      assertThat(spool.waiting()).hasSize(2);
    }
  }

  private CameraRecording recording(Spool spool) {
    var stream = new SealedStream(spool, chain, new Sealer(Opened.KEY));
    return new CameraRecording(
        new TestCameras(pace),
        Optional.empty(),
        RecordingProfile.USUAL,
        stream,
        watch,
        pace,
        () -> Instant.EPOCH);
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void moveAway(Path path) {
    try {
      Files.move(path, path.resolveSibling("away"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void moveBack(Path path) {
    try {
      Files.move(path.resolveSibling("away"), path);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
