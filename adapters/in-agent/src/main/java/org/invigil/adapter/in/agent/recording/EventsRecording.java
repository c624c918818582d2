package org.invigil.adapter.in.agent.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.domain.evidence.StreamName;

/**
 * Seals what was noticed, as lines of JSON, next to what was seen and heard. A segment begins with
 * its first line and takes what comes within ten seconds; where nothing happens there is none.
 */
public final class EventsRecording implements Runnable {

  public static final String MEDIA_TYPE = StreamName.EVENTS.mediaType();

  private static final long TICK = Duration.ofSeconds(1).toNanos();
  private static final int TICKS = 10;
  private static final int MOST_WAITING = 10_000;
  private static final int LARGEST = 1 << 20;
  private static final byte[] NOTHING = {};

  private final SealedStream stream;
  private final RecordingWatch watch;
  private final Pace pace;
  private final InstantSource clock;
  private final long sittingBegan;
  private final LinkedBlockingDeque<String> waiting = new LinkedBlockingDeque<>(MOST_WAITING);
  private final Lost lost = new Lost();
  private String unwritten = "";
  private volatile boolean ending;

  public EventsRecording(
      SealedStream stream, RecordingWatch watch, Pace pace, InstantSource clock) {
    this.stream = stream;
    this.watch = watch;
    this.pace = pace;
    this.clock = clock;
    this.sittingBegan = pace.nanos();
  }

  /**
   * A line of JSON; it is on disk within a second. Where thousands wait, newer ones are lost, and
   * how many is told.
   */
  public void add(String json) {
    if (!waiting.offer(json + "\n")) {
      lost.add(1, clock.instant());
    }
  }

  /** Seals what still waits; {@link #run} then returns. */
  public void end() {
    ending = true;
  }

  @Override
  public void run() {
    var troubles = new Troubles(watch, clock);
    while (!ending || somethingWaits()) {
      if (!somethingWaits()) {
        pace.until(pace.nanos() + TICK);
        continue;
      }
      try {
        recordSegment();
        troubles.end(Trouble.DISK);
        troubles.end(Trouble.ENCODER);
        tellLost();
        continue;
      } catch (IOException disk) {
        troubles.begin(Trouble.DISK, String.valueOf(disk.getMessage()));
      } catch (RuntimeException | LinkageError broken) {
        troubles.begin(Trouble.ENCODER, "A part of the events could not be recorded.");
      }
      if (ending) {
        break;
      }
      pace.until(pace.nanos() + TICK);
    }
    lost.add(waiting.size() + (int) unwritten.lines().count(), clock.instant());
    tellLost();
    troubles.endAll();
  }

  private boolean somethingWaits() {
    return !waiting.isEmpty() || !unwritten.isEmpty();
  }

  private void tellLost() {
    lost.taken().ifPresent(it -> watch.eventsLost(it.count(), it.from(), clock.instant()));
  }

  private void recordSegment() throws IOException {
    long begins = pace.nanos();
    Instant startedAt = clock.instant();
    long monotonicMillis = Math.max(0, begins - sittingBegan) / 1_000_000;
    try (SealedStream.Segment segment = stream.begin(startedAt, monotonicMillis, MEDIA_TYPE)) {
      for (int tick = 0; tick < TICKS; tick++) {
        addLines(segment, (pace.nanos() - begins) / 1_000_000);
        if (ending) {
          break;
        }
        pace.until(begins + (tick + 1) * TICK);
      }
      long millis = Math.min(TICKS * 1000L, (pace.nanos() - begins) / 1_000_000);
      segment.finish(NOTHING, millis, watch::sealed);
    }
  }

  /** What could not be written waits again, in its order. */
  private void addLines(SealedStream.Segment segment, long millis) throws SpoolFailure {
    var lines = new ByteArrayOutputStream();
    lines.writeBytes(unwritten.getBytes(UTF_8));
    while (!waiting.isEmpty() && lines.size() < LARGEST) {
      lines.writeBytes(waiting.remove().getBytes(UTF_8));
    }
    if (lines.size() == 0) {
      return;
    }
    unwritten = lines.toString(UTF_8);
    segment.add(lines.toByteArray(), millis);
    unwritten = "";
  }

  /** Events for which there was no room since it was last told. */
  private static final class Lost {

    private int count;
    private Instant from = Instant.MAX;

    record Taken(int count, Instant from) {}

    synchronized void add(int more, Instant now) {
      from = count == 0 ? now : from;
      count += more;
    }

    synchronized Optional<Taken> taken() {
      if (count == 0) {
        return Optional.empty();
      }
      var taken = new Taken(count, from);
      count = 0;
      return Optional.of(taken);
    }
  }
}
