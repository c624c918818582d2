package org.invigil.domain.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which digests the server knew of a session, from segments or from witnesses, and since when. By
 * it the server tells a program at "begin" what to go on from, and verification knows afterwards
 * what it can have told.
 */
public final class KnownDigests {

  /** What came exactly this long before a sitting began may not yet have been told to it. */
  static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

  private record Known(Sha256 digest, Instant since) {

    Known earlier(Known other) {
      return new Known(digest, since.isBefore(other.since) ? since : other.since);
    }
  }

  private final TreeMap<SegmentId, Known> known = new TreeMap<>();
  private final Map<Sha256, SegmentId> places = new HashMap<>();

  public KnownDigests(Collection<SegmentFacts> kept, Collection<Witness> witnesses) {
    kept.forEach(it -> add(it.id(), new Known(it.digest(), it.receivedAt())));
    for (var witness : witnesses) {
      witness.digests().forEach(it -> add(it.segment(), new Known(it.digest(), witness.at())));
    }
  }

  /** What was kept comes first: no witness replaces its digest. */
  private void add(SegmentId place, Known it) {
    known.merge(place, it, Known::earlier);
    places.putIfAbsent(it.digest(), place);
  }

  /** The newest of a stream from sittings before that one. */
  public Optional<NamedDigest> newestBefore(StreamName stream, int sitting) {
    return known.entrySet().stream()
        .filter(it -> it.getKey().stream() == stream && it.getKey().sitting() < sitting)
        .reduce((a, b) -> b)
        .map(it -> new NamedDigest(it.getKey(), it.getValue().digest()));
  }

  /** Where in the sittings before the digest stands, if it is known there. */
  Optional<SegmentId> placeBefore(SegmentId first, Sha256 digest) {
    return Optional.ofNullable(places.get(digest))
        .filter(it -> it.stream() == first.stream() && it.sitting() < first.sitting());
  }

  /** Whether nothing after the place was known for long when the sitting of {@code first} began. */
  boolean wasNewest(Optional<SegmentId> place, SegmentId first, Instant begun) {
    return known.entrySet().stream()
        .filter(
            it -> it.getKey().stream() == first.stream() && it.getKey().sitting() < first.sitting())
        .filter(it -> place.isEmpty() || it.getKey().compareTo(place.get()) > 0)
        .allMatch(it -> it.getValue().since().isAfter(begun.minus(ON_ITS_WAY)));
  }
}
