package org.invigil.adapter.out.storage.folder;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.session.ExamSessionId;

/**
 * What the mover remembers of files of sessions, so that adding to one costs the same however long
 * it is: where it ends, and eight bytes for each record. Whether a record is there already can be
 * denied so, never affirmed: for that the file is read.
 */
final class SessionEnds {

  /** All sessions together: 32 MB. */
  private static final long MOST_MARKS = 4_000_000;

  private final Map<ExamSessionId, End> ends = new LinkedHashMap<>(16, 0.75f, true);
  private final long mostMarks;
  private long marks;

  SessionEnds() {
    this(MOST_MARKS);
  }

  SessionEnds(long mostMarks) {
    this.mostMarks = mostMarks;
  }

  /**
   * @param marks in their order
   */
  private record End(long at, long[] marks) {}

  /** Whether none of these can be in the file, which ends where it was left. */
  boolean isNews(ExamSessionId session, long size, Collection<NamedDigest> named) {
    var end = ends.get(session);
    return end != null
        && end.at() == size
        && named.stream().noneMatch(it -> Arrays.binarySearch(end.marks(), mark(it)) >= 0);
  }

  /** A file was read. */
  void put(ExamSessionId session, long at, Collection<NamedDigest> there) {
    forget(session);
    keep(session, new End(at, sorted(LongStream.empty(), there)));
  }

  /** Records were added to a file that is known. */
  void added(ExamSessionId session, long at, Collection<NamedDigest> named) {
    var before = ends.get(session);
    if (before != null) {
      forget(session);
      keep(session, new End(at, sorted(Arrays.stream(before.marks()), named)));
    }
  }

  private static long[] sorted(LongStream marks, Collection<NamedDigest> more) {
    return LongStream.concat(marks, more.stream().mapToLong(SessionEnds::mark)).sorted().toArray();
  }

  private void keep(ExamSessionId session, End end) {
    ends.put(session, end);
    marks += end.marks().length;
    var eldest = ends.entrySet().iterator();
    while (marks > mostMarks && eldest.hasNext()) {
      marks -= eldest.next().getValue().marks().length;
      eldest.remove();
    }
  }

  void forget(ExamSessionId session) {
    var gone = ends.remove(session);
    if (gone != null) {
      marks -= gone.marks().length;
    }
  }

  private static long mark(NamedDigest named) {
    long bytes = Long.parseUnsignedLong(named.digest().hex(), 0, 16, 16);
    return bytes ^ named.segment().hashCode() * 0x9E3779B97F4A7C15L;
  }
}
