package org.invigil.adapter.in.agent.recording;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.agent.Opened;
import org.invigil.adapter.in.agent.screen.Desks;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.domain.evidence.StreamName;

/**
 * Records all streams in real time until it is killed, and writes a letter to a file for each
 * picture, look and event: {@code p}, {@code l}, {@code e}.
 */
public final class KilledRecorder {

  private KilledRecorder() {}

  public static void main(String[] args) throws Exception {
    Spool spool = Spool.open(Path.of(args[0]));
    FileChannel log =
        FileChannel.open(Path.of(args[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    var profile = RecordingProfile.of(args[2]).orElseThrow();
    var watch = new Quiet();
    var cameras =
        new TestCameras(Pace.REAL) {
          @Override
          void seen() {
            write(log, 'p');
          }
        };
    var camera =
        new CameraRecording(
            cameras,
            Optional.of(() -> Microphone.SILENCE),
            profile,
            stream(spool, StreamName.CAMERA),
            watch,
            Pace.REAL,
            InstantSource.system());
    var screen =
        new ScreenRecording(
            () -> {
              write(log, 'l');
              return List.of(Desks.pageWithMark(1, (int) (System.nanoTime() / 100_000_000L % 400)));
            },
            stream(spool, StreamName.SCREEN),
            watch,
            Pace.REAL,
            InstantSource.system());
    var events =
        new EventsRecording(
            stream(spool, StreamName.EVENTS), watch, Pace.REAL, InstantSource.system());
    List.of(camera, screen, events).forEach(it -> new Thread((Runnable) it).start());
    for (int i = 0; ; i++) {
      Pace.REAL.until(Pace.REAL.nanos() + 500_000_000L);
      events.add("{\"number\":" + i + "}");
      write(log, 'e');
    }
  }

  private static SealedStream stream(Spool spool, StreamName name) {
    var chain = new Chain(Segments.SESSION, 1, name);
    return new SealedStream(
        spool,
        chain,
        new Sealer(Opened.KEY),
        FragmentTap.NONE,
        WriteBehind.onAThread("writing-" + name.code(), System::nanoTime));
  }

  private static synchronized void write(FileChannel log, char letter) {
    try {
      log.write(ByteBuffer.wrap(String.valueOf(letter).getBytes(US_ASCII)));
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static final class Quiet implements RecordingWatch {
    @Override
    public void sealed(FinishedSegment segment) {}

    @Override
    public void began(Trouble trouble, Instant at, String sentence) {
      throw new IllegalStateException(trouble + ": " + sentence);
    }

    @Override
    public void ended(Trouble trouble, Instant from, Instant until) {}

    @Override
    public void eventsLost(int count, Instant from, Instant until) {}
  }
}
