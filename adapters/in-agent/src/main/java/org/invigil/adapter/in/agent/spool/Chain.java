package org.invigil.adapter.in.agent.spool;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/**
 * One stream of one sitting: which segment comes next, and the digest it follows. The first one
 * follows the last of the sitting before, as far as this computer knows it.
 */
public final class Chain {

  private final ExamSessionId session;
  private final int sitting;
  private final StreamName stream;
  private final Optional<Sha256> before;
  private volatile Optional<FinishedSegment> newest = Optional.empty();

  public Chain(ExamSessionId session, int sitting, StreamName stream) {
    this(session, sitting, stream, Optional.empty());
  }

  /**
   * @param before the last digest of the sitting before
   */
  public Chain(ExamSessionId session, int sitting, StreamName stream, Optional<Sha256> before) {
    this.session = session;
    this.sitting = sitting;
    this.stream = stream;
    this.before = before;
  }

  public StreamName stream() {
    return stream;
  }

  public SegmentBeginning next(Instant startedAt, long monotonicMillis, String mediaType) {
    return after(Optional.empty(), startedAt, monotonicMillis, mediaType);
  }

  /**
   * As {@link #next}, after a segment that is still being written.
   *
   * @param given empty where all that was given is on disk
   */
  public SegmentBeginning after(
      Optional<FinishedSegment> given, Instant startedAt, long monotonicMillis, String mediaType) {
    Optional<FinishedSegment> last = given.or(() -> newest);
    return new SegmentBeginning(
        new SegmentId(session, sitting, stream, last.map(it -> it.id().sequence() + 1).orElse(0L)),
        startedAt,
        monotonicMillis,
        mediaType,
        last.map(FinishedSegment::digest).or(() -> before));
  }

  /** Goes on from those that belong to this stream and sitting, in their order. */
  public void follow(Collection<FinishedSegment> finished) {
    finished.stream().filter(this::isNewer).sorted().forEach(it -> newest = Optional.of(it));
  }

  /** The segment and digest that a witness should sign. */
  public Optional<FinishedSegment> newest() {
    return newest;
  }

  public Optional<Sha256> newestDigest() {
    return newest.map(FinishedSegment::digest);
  }

  private boolean isNewer(FinishedSegment segment) {
    SegmentId id = segment.id();
    return id.session().equals(session)
        && id.sitting() == sitting
        && id.stream() == stream
        && newest.map(it -> it.id().sequence() < id.sequence()).orElse(true);
  }
}
