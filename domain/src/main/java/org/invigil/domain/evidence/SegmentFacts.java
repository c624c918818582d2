package org.invigil.domain.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What is known of one segment. The program on the candidate's computer claims most of it; the
 * server measured length and digest, and says itself when the segment came.
 *
 * @param startedAt on the program's wall clock, never trusted by itself
 * @param monotonic the start on the program's monotonic clock, from the beginning of the sitting
 * @param duration at most {@link #LONGEST}, zero for a segment without pictures
 * @param length of the sealed bytes
 * @param digest of the sealed bytes
 * @param previous the digest of the segment before it; empty where a stream begins
 * @param cutShort the program ended before the segment did
 * @param receivedAt on the server's clock
 * @param witnessed whether it came in time, or the server had signed its digest before it came
 */
@ValueObject
public record SegmentFacts(
    SegmentId id,
    Instant startedAt,
    Duration monotonic,
    Duration duration,
    String mediaType,
    long length,
    Sha256 digest,
    Optional<Sha256> previous,
    boolean cutShort,
    Instant receivedAt,
    boolean witnessed) {

  /** A segment of exactly this length is accepted; programs make them of ten seconds. */
  public static final Duration LONGEST = Duration.ofSeconds(60);

  public SegmentFacts {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(startedAt, "startedAt");
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(previous, "previous");
    Objects.requireNonNull(receivedAt, "receivedAt");
    if (monotonic.isNegative() || duration.isNegative() || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("no such time: " + monotonic + ", " + duration);
    }
    if (mediaType.isBlank() || mediaType.length() > 100) {
      throw new IllegalArgumentException("a media type has 1 to 100 characters");
    }
    if (length < 1) {
      throw new IllegalArgumentException("a segment is never empty: " + length);
    }
  }
}
