package org.invigil.adapter.in.agent.recording;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.agent.screen.ByteBudget;
import org.invigil.adapter.in.agent.screen.DisplayCoders;
import org.invigil.adapter.in.agent.screen.ScreenFailure;
import org.invigil.adapter.in.agent.screen.Screens;
import org.invigil.adapter.in.agent.screen.Shot;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.application.evidence.ScreenFormat;

/**
 * Records every display from "begin" to the end of the sitting: a look each second, ten in a
 * segment.
 */
public final class ScreenRecording implements Runnable {

  static final int LOOKS = 10;
  private static final long TICK = Duration.ofSeconds(1).toNanos();
  private static final long SEGMENT = LOOKS * TICK;
  private static final byte[] NOTHING = {};

  private final Screens screens;
  private final SealedStream stream;
  private final RecordingWatch watch;
  private final Pace pace;
  private final InstantSource clock;
  private final Troubles troubles;
  private final long sittingBegan;
  private final DisplayCoders coders;
  private volatile boolean ending;

  public ScreenRecording(
      Screens screens, SealedStream stream, RecordingWatch watch, Pace pace, InstantSource clock) {
    this.screens = screens;
    this.stream = stream;
    this.watch = watch;
    this.pace = pace;
    this.clock = clock;
    this.troubles = new Troubles(watch, clock);
    this.sittingBegan = pace.nanos();
    this.coders = new DisplayCoders(ByteBudget.usual(sittingBegan));
  }

  /** Finishes the segment in progress at its next look; {@link #run} then returns. */
  public void end() {
    ending = true;
  }

  @Override
  public void run() {
    long planned = pace.nanos();
    while (!ending) {
      planned = pace.nanos() - planned < TICK ? planned : pace.nanos();
      try {
        recordSegment(planned);
        planned += SEGMENT;
      } catch (ScreenFailure dark) {
        planned = later(Trouble.SCREEN, String.valueOf(dark.getMessage()));
      } catch (SpoolFailure disk) {
        planned = later(Trouble.DISK, String.valueOf(disk.getMessage()));
      } catch (IOException | RuntimeException | LinkageError broken) {
        planned = later(Trouble.ENCODER, "A part of the screen could not be recorded.");
      }
    }
    troubles.flush(stream);
    troubles.endAll();
  }

  private long later(Trouble trouble, String sentence) {
    troubles.begin(trouble, sentence);
    coders.forget();
    long again = pace.nanos() + TICK;
    pace.until(again);
    return again;
  }

  private void recordSegment(long begins) throws IOException {
    List<Shot> first = screens.look();
    troubles.end(Trouble.SCREEN);
    Instant startedAt = clock.instant().minusNanos(pace.nanos() - begins);
    long monotonicMillis = Math.max(0, begins - sittingBegan) / 1_000_000;
    try (SealedStream.Segment segment =
        stream.begin(startedAt, monotonicMillis, ScreenFormat.MEDIA_TYPE)) {
      segment.add(coders.begin(first, pace.nanos(), segment.sequence()), 0);
      troubles.end(Trouble.DISK);
      Looks looks = look(begins, segment);
      segment.finish(NOTHING, looks.millis(), watch::sealed);
      troubles.end(Trouble.ENCODER);
      if (looks.dark().isPresent()) {
        throw looks.dark().get();
      }
    }
  }

  /** How long displays were seen, and why no longer. */
  private record Looks(long millis, Optional<ScreenFailure> dark) {}

  private Looks look(long begins, SealedStream.Segment segment) throws IOException {
    int seen = 0;
    for (int tick = next(begins, 0); tick < LOOKS && !ending; tick = next(begins, tick)) {
      try {
        segment.add(coders.next(screens.look(), pace.nanos(), tick * 1000), tick * 1000L);
        seen = tick;
      } catch (ScreenFailure dark) {
        return new Looks(seen * 1000L, Optional.of(dark));
      }
    }
    long until = Math.min(SEGMENT, pace.nanos() - begins);
    return new Looks(Math.max(seen * 1000L, until / 1_000_000), Optional.empty());
  }

  /** Waits for the next look's time; those whose time has passed are left out. */
  private int next(long begins, int tick) {
    int next = Math.max(tick + 1, (int) ((pace.nanos() - begins) / TICK));
    pace.until(begins + Math.min(next, LOOKS) * TICK);
    return next;
  }
}
