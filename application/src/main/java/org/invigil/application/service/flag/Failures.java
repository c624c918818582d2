package org.invigil.application.service.flag;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;

/**
 * Tells a piece that cannot be looked at from a machine that cannot look. A piece that failed
 * {@link #MOST} times, exactly that often, is set aside if the machine could look at something in
 * between, or if it came {@link #LONGEST} ago. It is remembered in memory only: a server that
 * starts again tries anew.
 */
final class Failures {

  static final int MOST = 3;
  static final Duration LONGEST = Duration.ofDays(1);

  private final Map<SegmentId, Failed> bySegment = new HashMap<>();
  private long looks;

  private record Failed(int times, long looksBefore) {}

  /** What failed and at which line of ours; never its message, which may quote what was given. */
  static String where(RuntimeException failure) {
    return failure.getClass().getSimpleName()
        + Arrays.stream(failure.getStackTrace())
            .filter(it -> it.getClassName().startsWith("org.invigil."))
            .findFirst()
            .map(it -> " at " + it.getFileName() + ":" + it.getLineNumber())
            .orElse("");
  }

  /** A piece was looked at, whatever was seen: the machine can look. */
  synchronized void machineLooks() {
    looks++;
  }

  /** It is settled. */
  synchronized void forget(SegmentId segment) {
    bySegment.remove(segment);
  }

  /** It failed once more; whether it is to be set aside now. */
  synchronized boolean isTooOften(SegmentFacts segment, Instant now) {
    var before = bySegment.getOrDefault(segment.id(), new Failed(0, looks));
    var failed = new Failed(before.times() + 1, before.looksBefore());
    bySegment.put(segment.id(), failed);
    return failed.times() >= MOST
        && (looks > failed.looksBefore() || !now.isBefore(segment.receivedAt().plus(LONGEST)));
  }
}
