package org.invigil.adapter.in.agent.recording;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;

/** What is wrong now in one recording; each trouble is told once when it begins and once after. */
final class Troubles {

  /** A write of exactly this length is still quick enough; the next picture waits for it. */
  static final Duration SLOW = Duration.ofSeconds(1);

  private final RecordingWatch watch;
  private final InstantSource clock;
  private final Map<Trouble, Instant> now = new EnumMap<>(Trouble.class);

  Troubles(RecordingWatch watch, InstantSource clock) {
    this.watch = watch;
    this.clock = clock;
  }

  void begin(Trouble trouble, String sentence) {
    Instant at = clock.instant();
    if (now.putIfAbsent(trouble, at) == null) {
      watch.began(trouble, at, sentence);
    }
  }

  void end(Trouble trouble) {
    Instant from = now.remove(trouble);
    if (from != null) {
      watch.ended(trouble, from, clock.instant());
    }
  }

  /** A part of the recording was put on disk, and that took so long. */
  void wrote(long nanos) {
    if (nanos > SLOW.toNanos()) {
      begin(Trouble.SLOW_DISK, "The disk is slow; pictures may be left out. Close other programs.");
    } else {
      end(Trouble.SLOW_DISK);
    }
  }

  /** Recording ends while something is wrong: that it was is told all the same. */
  void endAll() {
    for (Trouble trouble : Trouble.values()) {
      end(trouble);
    }
  }
}
