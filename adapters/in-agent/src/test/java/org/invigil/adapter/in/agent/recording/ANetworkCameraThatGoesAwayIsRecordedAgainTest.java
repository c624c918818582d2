package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.agent.Films;
import org.invigil.adapter.in.agent.Opened;
import org.invigil.adapter.in.agent.camera.MjpegCamera;
import org.invigil.adapter.in.agent.camera.Webcams;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In real time, over HTTP; the connection is cut in the middle of a segment. */
class ANetworkCameraThatGoesAwayIsRecordedAgainTest {

  @TempDir Path folder;
  private final TestWatch watch = new TestWatch();

  @Test
  void itIsToldOnceAndNothingOfWhatWasSeenIsLost() throws Exception {
    try (var camera = new MjpegCamera(Films.folder(folder.resolve("film"), 40, 10));
        Spool spool = Spool.open(folder.resolve("spool"))) {
      CameraRecording recording = recording(camera, spool);
      camera.after(25, camera::cut);
      watch.whenBegun =
          () -> {
            camera.after(25, recording::end);
            camera.comeBack();
          };
      recording.run();
      assertThat(watch.begun).containsExactly(Trouble.CAMERA);
      assertThat(watch.ended).containsExactly(Trouble.CAMERA);
      List<FinishedSegment> segments = spool.waiting();
      assertThat(segments).hasSize(2);
      assertThat(segments.get(1).beginning().previous()).contains(segments.get(0).digest());
      for (FinishedSegment segment : segments) {
        assertThat(pictures(spool, segment)).isGreaterThanOrEqualTo(5);
      }
    }
  }

  private CameraRecording recording(MjpegCamera camera, Spool spool) throws IOException {
    var chain = new Chain(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA);
    return new CameraRecording(
        Webcams.choose(camera.address("/open"), System::nanoTime, Duration.ZERO),
        Optional.empty(),
        RecordingProfile.USUAL,
        new SealedStream(spool, chain, new Sealer(Opened.KEY)),
        watch,
        Pace.REAL,
        InstantSource.system());
  }

  private static int pictures(Spool spool, FinishedSegment segment) throws Exception {
    return Opened.pictures(Opened.segment(spool.bytes(segment), segment.id(), true));
  }
}
