package org.invigil.server.watching;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.invigil.adapter.in.agent.camera.Camera;
import org.invigil.adapter.in.agent.camera.Cameras;
import org.invigil.adapter.in.agent.delivery.BackOff;
import org.invigil.adapter.in.agent.live.LivePush;
import org.invigil.adapter.in.agent.recording.CameraRecording;
import org.invigil.adapter.in.agent.recording.Microphone;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.adapter.in.agent.recording.RecordingWatch;
import org.invigil.adapter.in.agent.recording.ScreenRecording;
import org.invigil.adapter.in.agent.recording.SealedStream;
import org.invigil.adapter.in.agent.recording.Sealer;
import org.invigil.adapter.in.agent.recording.Trouble;
import org.invigil.adapter.in.agent.screen.Shot;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.domain.evidence.StreamName;

/** The recording half of the candidate's program: an orange stripe wanders before green. */
public final class LiveProgram implements AutoCloseable {

  private static final Rectangle DISPLAY = new Rectangle(0, 0, 1280, 800);

  public final AtomicInteger viewers = new AtomicInteger();
  private final Spool spool;
  private final ExamServer server;
  private final LivePush push;
  private final CameraRecording camera;
  private final ScreenRecording screen;
  private final List<Thread> recorders;

  public LiveProgram(URI address, RecordedSession session, Path folder, RecordingProfile coded)
      throws Exception {
    spool = Spool.open(folder);
    server =
        ExamServer.at(
            ServerAddress.parse(address.toString()),
            session.uploadToken(),
            ProxySelector.of(null),
            Duration.ofSeconds(5));
    push =
        new LivePush(
            server,
            session.id,
            viewers::set,
            new BackOff(() -> ThreadLocalRandom.current().nextDouble()));
    camera =
        new CameraRecording(
            new Drawn(),
            Optional.of(() -> Microphone.SILENCE),
            coded,
            stream(session, StreamName.CAMERA),
            new Quiet(),
            Pace.REAL,
            InstantSource.system());
    screen =
        new ScreenRecording(
            () -> List.of(Shot.of(0, DISPLAY, drawn(DISPLAY.width, DISPLAY.height))),
            stream(session, StreamName.SCREEN),
            new Quiet(),
            Pace.REAL,
            InstantSource.system());
    recorders = List.of(new Thread(camera, "camera"), new Thread(screen, "screen"));
    push.start();
    recorders.forEach(Thread::start);
  }

  private SealedStream stream(RecordedSession session, StreamName name) {
    return new SealedStream(
        spool, new Chain(session.id, 1, name), new Sealer(session.mediaKey()), push);
  }

  private static BufferedImage drawn(int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    var pen = picture.createGraphics();
    pen.setColor(new Color(0, 200, 0));
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.ORANGE);
    pen.fillRect((int) (System.nanoTime() / 20_000_000L % (width / 2)), 0, 60, height / 2);
    pen.dispose();
    return picture;
  }

  @Override
  public void close() throws Exception {
    camera.end();
    screen.end();
    for (var each : recorders) {
      each.join();
    }
    push.close();
    server.close();
    spool.close();
  }

  private static final class Drawn implements Cameras {

    @Override
    public Camera open() {
      return new Camera() {
        @Override
        public Dimension size() {
          return new Dimension(640, 480);
        }

        @Override
        public BufferedImage picture() {
          return drawn(640, 480);
        }

        @Override
        public void close() {
          // There is no device.
        }
      };
    }

    @Override
    public String name() {
      return "drawn";
    }

    @Override
    public boolean isStandIn() {
      return true;
    }

    @Override
    public Duration position() {
      return Duration.ZERO;
    }
  }

  private static final class Quiet implements RecordingWatch {

    @Override
    public void sealed(FinishedSegment segment) {}

    @Override
    public void began(Trouble trouble, Instant at, String sentence) {}

    @Override
    public void ended(Trouble trouble, Instant from, Instant until) {}

    @Override
    public void eventsLost(int count, Instant from, Instant until) {}
  }
}
