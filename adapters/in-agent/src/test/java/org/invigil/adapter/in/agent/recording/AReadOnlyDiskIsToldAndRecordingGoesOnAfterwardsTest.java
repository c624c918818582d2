package org.invigil.adapter.in.agent.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.invigil.adapter.in.agent.Opened;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Message;
import org.invigil.adapter.in.agent.spool.Messages;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file system that is really read-only: one in memory is mounted so over the spool's folder. That
 * takes the rights of an administrator; elsewhere the test is skipped and says so.
 */
@Rule("SES-4")
class AReadOnlyDiskIsToldAndRecordingGoesOnAfterwardsTest {

  @TempDir Path folder;
  private final FastPace pace = new FastPace();
  private final TestWatch watch = new TestWatch();
  private final ExamSessionId session = new ExamSessionId(UUID.randomUUID());
  private Runnable end = () -> {};
  private Path spoolFolder;
  private Optional<Path> mounted = Optional.empty();

  @BeforeEach
  void makeSureThatItCanBeMounted() throws Exception {
    spoolFolder = Files.createDirectories(folder.resolve("spool"));
    var probe = Files.createDirectory(folder.resolve("probe"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", probe.toString()),
        "SKIPPED: a read-only file system can be mounted by an administrator of Linux only");
    assertThat(run("umount", probe.toString())).isTrue();
  }

  @AfterEach
  void unmount() throws Exception {
    writable();
  }

  @Test
  void theStreamIsToldOnceAndGoesOnWithTheNextNumber() throws Exception {
    try (Spool spool = Spool.open(spoolFolder)) {
      var chain = new Chain(session, 1, StreamName.CAMERA);
      var stream =
          new SealedStream(
              spool,
              chain,
              new Sealer(Opened.KEY),
              FragmentTap.NONE,
              WriteBehind.onAThread("writing", System::nanoTime));
      var recording =
          new CameraRecording(
              new TestCameras(pace) {
                private int seen;

                @Override
                void seen() {
                  stream.awaitNothing();
                  switch (++seen) {
                    case 75 -> readOnly(spoolFolder.resolve("segments"));
                    case 175 -> end.run();
                    default -> {}
                  }
                }
              },
              Optional.empty(),
              RecordingProfile.H264_AAC,
              stream,
              watch,
              pace,
              pace);
      watch.whenBegun =
          () -> {
            assertThat(Files.isWritable(spoolFolder.resolve("segments"))).isFalse();
            writable();
          };
      end = recording::end;
      recording.run();

      assertThat(watch.begun).containsExactly(Trouble.DISK);
      assertThat(watch.ended).containsExactly(Trouble.DISK);
      assertThat(spool.waiting()).hasSizeGreaterThanOrEqualTo(3);
      Optional<FinishedSegment> before = Optional.empty();
      for (FinishedSegment segment : spool.waiting()) {
        assertThat(segment.id().sequence())
            .isEqualTo(before.map(it -> it.id().sequence() + 1).orElse(0L));
        assertThat(segment.beginning().previous()).isEqualTo(before.map(FinishedSegment::digest));
        // Its last fragment was on disk when the file could not be finished: it was sealed as last.
        assertThat(Opened.pictures(Opened.segment(spool.bytes(segment), segment.id(), true)))
            .isPositive();
        before = Optional.of(segment);
      }
    }
  }

  @Test
  void whatIsToldTheServerWaitsInMemory() throws Exception {
    try (Spool spool = Spool.open(spoolFolder)) {
      Messages messages = Messages.of(spool);
      readOnly(spoolFolder.resolve("messages"));
      assertThatExceptionOfType(SpoolFailure.class)
          .isThrownBy(() -> messages.add("api/sessions/s/events", "{}"))
          .withMessageContaining("held in memory");
      assertThat(messages.first().map(Message::json)).contains("{}");
      writable();
    }
  }

  @Test
  void aSpoolThatCannotBeWrittenIsRefusedAtOnceInWords() {
    readOnly(spoolFolder);
    assertThatExceptionOfType(SpoolFailure.class)
        .isThrownBy(() -> Spool.open(spoolFolder))
        .withMessageContaining("cannot be written");
  }

  /** New files cannot be made, nor old ones found; those that are open go on. */
  private void readOnly(Path over) {
    try {
      assertThat(run("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", over.toString())).isTrue();
      mounted = Optional.of(over);
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  private void writable() {
    try {
      if (mounted.isPresent()) {
        assertThat(run("umount", mounted.get().toString())).isTrue();
        mounted = Optional.empty();
      }
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0 && said.isEmpty();
    } catch (IOException noSuchProgram) {
      return false;
    }
  }
}
