package org.invigil.benchmarks.live;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.invigil.adapter.in.agent.camera.Camera;
import org.invigil.adapter.in.agent.camera.Cameras;
import org.invigil.adapter.in.agent.delivery.BackOff;
import org.invigil.adapter.in.agent.live.LivePush;
import org.invigil.adapter.in.agent.recording.CameraRecording;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.adapter.in.agent.recording.RecordingWatch;
import org.invigil.adapter.in.agent.recording.SealedStream;
import org.invigil.adapter.in.agent.recording.Sealer;
import org.invigil.adapter.in.agent.recording.Trouble;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/** The program's own recording and pushing, before a drawn picture that moves. */
final class PlayedCandidate implements RecordingWatch, AutoCloseable {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;

  private final List<FinishedSegment> segments = new CopyOnWriteArrayList<>();
  private final List<String> troubles = new CopyOnWriteArrayList<>();
  private final AtomicInteger viewers = new AtomicInteger();
  private final Spool spool;
  private final ExamServer server;
  private final LivePush push;
  private final CameraRecording recording;
  private final Thread recorder;

  PlayedCandidate(
      String address,
      ExamSessionId session,
      byte[] mediaKey,
      Path folder,
      Pace pace,
      RecordingProfile profile)
      throws SpoolFailure {
    spool = Spool.open(folder);
    server =
        ExamServer.at(
            ServerAddress.parse(address),
            "program" + session,
            ProxySelector.of(null),
            Duration.ofSeconds(5));
    push =
        new LivePush(
            server, session, viewers::set, new BackOff(ThreadLocalRandom.current()::nextDouble));
    var chain = new Chain(session, 1, StreamName.CAMERA);
    recording =
        new CameraRecording(
            new Drawn(pace),
            Optional.empty(),
            profile,
            new SealedStream(spool, chain, new Sealer(mediaKey), push),
            this,
            pace,
            InstantSource.system());
    recorder = Thread.ofPlatform().name("recording").unstarted(recording);
  }

  void connect() {
    push.start();
  }

  void record() {
    recorder.start();
  }

  void end() throws InterruptedException {
    recording.end();
    recorder.join();
  }

  int viewers() {
    return viewers.get();
  }

  List<FinishedSegment> segments() {
    return List.copyOf(segments);
  }

  List<String> troubles() {
    return List.copyOf(troubles);
  }

  byte[] bytes(FinishedSegment segment) throws SpoolFailure {
    return spool.bytes(segment);
  }

  @Override
  public void sealed(FinishedSegment segment) {
    segments.add(segment);
  }

  @Override
  public void began(Trouble trouble, Instant at, String sentence) {
    troubles.add(sentence);
  }

  @Override
  public void ended(Trouble trouble, Instant from, Instant until) {
    troubles.add("ended: " + trouble);
  }

  @Override
  public void eventsLost(int count, Instant from, Instant until) {
    troubles.add(count + " events lost");
  }

  @Override
  public void close() throws SpoolFailure {
    push.close();
    server.close();
    spool.close();
  }

  /** A camera that sees a disc going round before a wall of squares. */
  private record Drawn(Pace pace) implements Cameras {

    @Override
    public Camera open() {
      return new Camera() {
        @Override
        public Dimension size() {
          return new Dimension(WIDTH, HEIGHT);
        }

        @Override
        public BufferedImage picture() {
          return draw(pace.nanos() / 1e9);
        }

        @Override
        public void close() {
          // There is no device.
        }
      };
    }

    private static BufferedImage draw(double second) {
      var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
      Graphics2D pen = picture.createGraphics();
      for (int x = 0; x < WIDTH; x += 32) {
        for (int y = 0; y < HEIGHT; y += 32) {
          pen.setColor(new Color((x * 7 + y * 3) % 256, (x + y * 5) % 256, (x * y) % 256));
          pen.fillRect(x, y, 32, 32);
        }
      }
      pen.setColor(Color.PINK);
      pen.fillOval(
          (int) (220 + 150 * Math.cos(second)), (int) (140 + 100 * Math.sin(second)), 200, 200);
      pen.dispose();
      return picture;
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
      return Duration.ofNanos(pace.nanos());
    }
  }
}
