package org.invigil.adapter.in.agent.spool;

import java.util.Comparator;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;

/**
 * A segment to which nothing will be added: what the server is told of it.
 *
 * @param cutShort whether the program ended before the segment did
 * @param digest of the whole sealed file
 * @param length of the whole sealed file in bytes
 */
public record FinishedSegment(
    SegmentBeginning beginning, long durationMillis, boolean cutShort, Sha256 digest, long length)
    implements Comparable<FinishedSegment> {

  private static final Comparator<FinishedSegment> OLDEST_FIRST =
      Comparator.comparingInt((FinishedSegment it) -> it.id().sitting())
          .thenComparingLong(it -> it.beginning().monotonicMillis())
          .thenComparing(FinishedSegment::id);

  public SegmentId id() {
    return beginning.id();
  }

  /** The oldest comes first, whatever its stream. */
  @Override
  public int compareTo(FinishedSegment other) {
    return OLDEST_FIRST.compare(this, other);
  }
}
