package org.invigil.domain.evidence;

import java.util.Objects;
import org.invigil.domain.session.ExamSessionId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The place of one segment: sittings count from 1, the segments of a stream from 0 in each sitting.
 */
@ValueObject
public record SegmentId(ExamSessionId session, int sitting, StreamName stream, long sequence)
    implements Comparable<SegmentId> {

  public SegmentId {
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(stream, "stream");
    if (sitting < 1) {
      throw new IllegalArgumentException("sittings count from 1: " + sitting);
    }
    if (sequence < 0) {
      throw new IllegalArgumentException("segments count from 0: " + sequence);
    }
  }

  /** Session, then stream, then sitting, then sequence; called for thousands at once. */
  @Override
  public int compareTo(SegmentId other) {
    int order = session.value().compareTo(other.session.value());
    if (order == 0) {
      order = stream.compareTo(other.stream);
    }
    if (order == 0) {
      order = Integer.compare(sitting, other.sitting);
    }
    return order == 0 ? Long.compare(sequence, other.sequence) : order;
  }

  @Override
  public String toString() {
    return session + "/" + sitting + "/" + stream.code() + "/" + sequence;
  }
}
