package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.agent.Films;
import org.invigil.adapter.in.agent.Opened;
import org.invigil.adapter.in.agent.camera.Webcams;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By way of the camera library and our driver, whose film is taken away and brought back. */
class ACameraThatIsPulledOutComesBackTest {

  @TempDir Path folder;
  private final FastPace pace = new FastPace();
  private final TestWatch watch = new TestWatch();

  @Test
  void itIsToldOnceAndRecordedAgain() throws Exception {
    Path film = Films.folder(folder.resolve("film"), 40, 5);
    Path away = folder.resolve("away");
    var cameras = Webcams.choose("folder:" + film, pace::nanos, Duration.ZERO);
    try (Spool spool = Spool.open(folder.resolve("spool"))) {
      var chain = new Chain(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA);
      var recording =
          new CameraRecording(
              cameras,
              Optional.empty(),
              RecordingProfile.USUAL,
              new SealedStream(spool, chain, new Sealer(Opened.KEY)),
              watch,
              pace,
              pace);
      watch.after(
          1,
          () -> {
            move(film, away);
            watch.after(1, recording::end);
          });
      watch.whenBegun = () -> move(away, film);
      recording.run();
      assertThat(watch.begun).containsExactly(Trouble.CAMERA);
      assertThat(watch.ended).containsExactly(Trouble.CAMERA);
      List<FinishedSegment> segments = spool.waiting();
      assertThat(segments).hasSize(2);
      assertThat(segments.get(1).beginning().previous()).contains(segments.get(0).digest());
      assertThat(
              Opened.pictures(
                  Opened.segment(spool.bytes(segments.get(1)), segments.get(1).id(), true)))
          .isEqualTo(50);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
