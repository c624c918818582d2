package org.invigil.adapter.in.agent.recording;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.invigil.adapter.in.agent.spool.SpoolFailure;

/** What is wrong now in one recording; each trouble is told once when it begins and once after. */
public final class Troubles {

  /** A disk that is behind by exactly this much is still quick enough. */
  static final Duration SLOW = Duration.ofSeconds(1);

  private final RecordingWatch watch;
  private final InstantSource clock;
  private final Map<Trouble, Instant> now = new EnumMap<>(Trouble.class);

  public Troubles(RecordingWatch watch, InstantSource clock) {
    this.watch = watch;
    this.clock = clock;
  }

  public void begin(Trouble trouble, String sentence) {
    Instant at = clock.instant();
    if (now.putIfAbsent(trouble, at) == null) {
      watch.began(trouble, at, sentence);
    }
  }

  public void end(Trouble trouble) {
    Instant from = now.remove(trouble);
    if (from != null) {
      watch.ended(trouble, from, clock.instant());
    }
  }

  /** What was recorded has been waiting for the disk so long. */
  void behind(Duration disk) {
    if (disk.compareTo(SLOW) > 0) {
      begin(Trouble.SLOW_DISK, "The disk is slow; the recording waits in memory. Close programs.");
    } else {
      end(Trouble.SLOW_DISK);
    }
  }

  /** Nothing more is recorded; what is still in memory is put on disk. */
  void flush(SealedStream stream) {
    try {
      stream.flush();
    } catch (SpoolFailure disk) {
      begin(Trouble.DISK, String.valueOf(disk.getMessage()));
    }
  }

  /** Recording ends while something is wrong: that it was is told all the same. */
  public void endAll() {
    for (Trouble trouble : Trouble.values()) {
      end(trouble);
    }
  }
}
