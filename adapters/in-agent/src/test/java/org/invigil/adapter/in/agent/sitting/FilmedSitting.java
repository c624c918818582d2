package org.invigil.adapter.in.agent.sitting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.agent.Films;
import org.invigil.adapter.in.agent.Opened;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.camera.Webcams;
import org.invigil.adapter.in.agent.checkin.Begun;
import org.invigil.adapter.in.agent.delivery.UploadOrder;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.adapter.in.agent.spool.Messages;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.surroundings.Looks;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.session.BreakPolicy;

/** A sitting that records a film, and nothing else, in real time. */
final class FilmedSitting implements AutoCloseable {

  private final Sitting sitting;
  private Optional<Thread> running = Optional.empty();

  /**
   * @param film where the film lies, or is put
   * @param printed takes what the candidate reads
   */
  FilmedSitting(Begun begun, ExamServer server, Spool spool, Path film, OutputStream printed)
      throws IOException {
    var cameras =
        Webcams.choose("folder:" + Films.folder(film, 5, 5), System::nanoTime, Duration.ZERO);
    sitting =
        new Sitting(
            begun,
            server,
            new Devices(
                cameras,
                Optional.empty(),
                Optional.empty(),
                Looks.NOTHING,
                false,
                RecordingProfile.USUAL),
            BreakPolicy.FIVE_MINUTES,
            UploadOrder.OLDEST_FIRST,
            spool,
            Messages.of(spool),
            new Say(new PrintStream(printed, true), cameras::position),
            Pace.REAL,
            InstantSource.system());
  }

  /** What "begin" answered. */
  static Begun begun(int number, NamedDigest... newest) {
    return new Begun(
        Segments.SESSION,
        number,
        Opened.KEY,
        "put-only",
        "https://exam.example",
        "the helpdesk",
        Optional.empty(),
        false,
        List.of(newest),
        Duration.ZERO);
  }

  Sitting start() {
    running = Optional.of(Thread.ofVirtual().start(this::run));
    return sitting;
  }

  /** Whether it came to its end by itself. */
  boolean ends() throws InterruptedException {
    return running.orElseThrow().join(Duration.ofSeconds(60));
  }

  private void run() {
    try {
      sitting.run();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    sitting.close();
  }
}
