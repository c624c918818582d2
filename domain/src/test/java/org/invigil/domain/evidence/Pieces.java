package org.invigil.domain.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.session.Sessions;

/** Segments for tests: ten seconds each, one after the other. */
public final class Pieces {

  static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  private Pieces() {}

  public static Sha256 digest(long number) {
    return new Sha256("%064x".formatted(number));
  }

  public static SegmentId id(int sitting, long sequence) {
    return new SegmentId(Sessions.SESSION, sitting, StreamName.CAMERA, sequence);
  }

  /** {@code count} segments of a camera whose digests count from {@code digest}. */
  public static List<SegmentFacts> chain(
      int sitting, Instant from, int count, long digest, Optional<Sha256> before) {
    var all = new ArrayList<SegmentFacts>();
    var previous = before;
    for (var i = 0; i < count; i++) {
      var startedAt = from.plus(TEN_SECONDS.multipliedBy(i));
      all.add(piece(id(sitting, i), startedAt, TEN_SECONDS.multipliedBy(i), digest + i, previous));
      previous = Optional.of(digest(digest + i));
    }
    return all;
  }

  public static SegmentFacts piece(
      SegmentId id, Instant startedAt, Duration monotonic, long digest, Optional<Sha256> previous) {
    return new SegmentFacts(
        id,
        startedAt,
        monotonic,
        TEN_SECONDS,
        "video/mp4",
        1000,
        digest(digest),
        previous,
        false,
        startedAt.plusSeconds(11),
        true);
  }

  static Witness witness(SegmentId segment, long digest) {
    return new Witness(
        new WitnessId(new java.util.UUID(7, digest)),
        Sessions.SESSION,
        Sessions.TEN,
        Optional.empty(),
        List.of(new NamedDigest(segment, digest(digest))),
        "signature");
  }
}
