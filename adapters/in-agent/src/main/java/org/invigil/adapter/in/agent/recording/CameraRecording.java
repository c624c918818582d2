package org.invigil.adapter.in.agent.recording;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.agent.camera.Camera;
import org.invigil.adapter.in.agent.camera.CameraFailure;
import org.invigil.adapter.in.agent.camera.Cameras;
import org.invigil.adapter.in.agent.spool.SpoolFailure;

/**
 * Records the camera from "begin" to the end of the sitting, segment after segment, in real time.
 *
 * <p>A picture that comes late is left out, never repeated; a slow disk makes none late until
 * {@link WriteBehind} is full. A camera that gives nothing for two seconds ends its segment; it is
 * then tried again each second. A disk that takes nothing ends the segment too, and the next is
 * tried. A missing microphone ends nothing: its sound is silence until it is back. Each trouble is
 * told once when it begins and once when it has ended.
 */
public final class CameraRecording implements Runnable {

  static final int TICKS = 50;
  private static final long TICK = 1_000_000_000L / FilmEncoder.PICTURES_A_SECOND;
  private static final long TICK_MILLIS = TICK / 1_000_000;
  private static final long SEGMENT = TICKS * TICK;
  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
  private static final long RETRY = Duration.ofSeconds(1).toNanos();
  private static final int SAMPLES_A_TICK =
      FilmEncoder.SAMPLES_A_SECOND / FilmEncoder.PICTURES_A_SECOND;

  private final Cameras cameras;
  private final Optional<Hearing> hearing;
  private final RecordingProfile profile;
  private final SealedStream stream;
  private final RecordingWatch watch;
  private final Pace pace;
  private final InstantSource clock;
  private final long sittingBegan;
  private final Troubles troubles;
  private final Coarseness coarseness = new Coarseness();
  private volatile boolean ending;

  public CameraRecording(
      Cameras cameras,
      Optional<Microphones> microphones,
      RecordingProfile profile,
      SealedStream stream,
      RecordingWatch watch,
      Pace pace,
      InstantSource clock) {
    this.cameras = cameras;
    this.hearing = microphones.map(Hearing::new);
    this.profile = profile;
    this.stream = stream;
    this.watch = watch;
    this.pace = pace;
    this.clock = clock;
    this.troubles = new Troubles(watch, clock);
    this.sittingBegan = pace.nanos();
  }

  /** Finishes the segment in progress at its next picture; {@link #run} then returns. */
  public void end() {
    ending = true;
  }

  @Override
  public void run() {
    while (!ending) {
      try (Camera camera = cameras.open()) {
        recordWhileItSees(camera);
      } catch (CameraFailure dead) {
        troubles.begin(Trouble.CAMERA, String.valueOf(dead.getMessage()));
        pace.until(pace.nanos() + RETRY);
      } catch (RuntimeException | LinkageError dead) {
        troubles.begin(Trouble.CAMERA, "The camera's driver failed.");
        pace.until(pace.nanos() + RETRY);
      }
    }
    hearing.ifPresent(Hearing::close);
    troubles.flush(stream);
    troubles.endAll();
  }

  private void recordWhileItSees(Camera camera) throws CameraFailure {
    long planned = pace.nanos();
    while (!ending) {
      BufferedImage first = camera.picture();
      troubles.end(Trouble.CAMERA);
      planned = pace.nanos() - planned < RETRY ? planned : pace.nanos();
      try {
        recordSegment(camera, first, planned);
        planned += SEGMENT;
      } catch (SpoolFailure disk) {
        troubles.begin(Trouble.DISK, String.valueOf(disk.getMessage()));
        planned = pace.nanos() + RETRY;
        pace.until(planned);
      } catch (CameraFailure dead) {
        throw dead;
      } catch (IOException | RuntimeException | LinkageError broken) {
        troubles.begin(Trouble.ENCODER, "A part of the recording could not be made.");
        planned = pace.nanos() + RETRY;
        pace.until(planned);
      }
    }
  }

  private void recordSegment(Camera camera, BufferedImage first, long begins) throws IOException {
    Instant startedAt = clock.instant().minusNanos(pace.nanos() - begins);
    long monotonicMillis = Math.max(0, begins - sittingBegan) / 1_000_000;
    var encoder = new FilmEncoder(profile, hearing.isPresent(), coarseness.now());
    try (SealedStream.Segment segment =
        stream.begin(startedAt, monotonicMillis, FilmEncoder.MEDIA_TYPE)) {
      troubles.end(Trouble.DISK);
      Pictures pictures = record(camera, first, begins, encoder, segment);
      encoder.close();
      finish(segment, encoder, pictures.millis());
      troubles.end(Trouble.ENCODER);
      if (pictures.cameraGone().isPresent()) {
        throw pictures.cameraGone().get();
      }
    } finally {
      encoder.close();
    }
  }

  /** How long pictures came, and why no more came. */
  private record Pictures(long millis, Optional<CameraFailure> cameraGone) {}

  private Pictures record(
      Camera camera,
      BufferedImage first,
      long begins,
      FilmEncoder encoder,
      SealedStream.Segment segment)
      throws IOException {
    encoder.picture(first, Duration.ZERO);
    hear(encoder, 1);
    int seen = 0;
    for (int tick = next(begins, 0); tick < TICKS && !ending; tick = next(begins, tick)) {
      try {
        encoder.picture(camera.picture(), Duration.ofMillis(tick * TICK_MILLIS));
        hear(encoder, tick - seen);
        seen = tick;
        for (byte[] fragment : encoder.complete()) {
          segment.add(fragment, tick * TICK_MILLIS);
        }
        troubles.behind(stream.behind());
      } catch (CameraFailure dark) {
        if ((tick - seen) * TICK >= PATIENCE) {
          return new Pictures((seen + 1) * TICK_MILLIS, Optional.of(dark));
        }
      }
    }
    return new Pictures((seen + 1) * TICK_MILLIS, Optional.empty());
  }

  /** Waits for the next picture's time; those whose time has passed are left out. */
  private int next(long begins, int tick) {
    int next = Math.max(tick + 1, (int) ((pace.nanos() - begins) / TICK));
    pace.until(begins + Math.min(next, TICKS) * TICK);
    return next;
  }

  private void finish(SealedStream.Segment segment, FilmEncoder encoder, long millis)
      throws SpoolFailure {
    List<byte[]> left = new ArrayList<>(encoder.complete());
    byte[] tail = encoder.tail();
    byte[] last = left.isEmpty() ? tail : joined(left.removeLast(), tail);
    for (byte[] fragment : left) {
      segment.add(fragment, millis);
    }
    coarseness.made(segment.finish(last, millis, watch::sealed), millis);
  }

  private void hear(FilmEncoder encoder, int ticks) throws IOException {
    if (hearing.isEmpty()) {
      return;
    }
    encoder.sound(hearing.get().heard(ticks * SAMPLES_A_TICK));
    if (hearing.get().isDeaf()) {
      troubles.begin(Trouble.MICROPHONE, hearing.get().why());
    } else {
      troubles.end(Trouble.MICROPHONE);
    }
  }

  private static byte[] joined(byte[] a, byte[] b) {
    byte[] both = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
