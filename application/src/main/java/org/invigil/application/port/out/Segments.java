package org.invigil.application.port.out;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.invigil.application.evidence.Awaited;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.session.ExamSessionId;

/**
 * The rows of kept segments; each is also the work item of its own analysis. Every method throws
 * {@link StoreUnavailable} when the store cannot be reached.
 */
public interface Segments {

  /**
   * Keeps the row, unless its place is taken. Returns at once and never throws; the stage completes
   * when the row is durable. Two that keep the same place at once get one {@link Added#ADDED}
   * between them. Takes no part in a unit of work: how many rows are made durable at once is the
   * store's own affair, and a row that cannot be kept fails nobody but itself. Once {@link #end}
   * has returned, every row of that session is {@link Added#ENDED}.
   */
  CompletionStage<Added> keep(SegmentFacts facts);

  /** As {@link #keep}, and waits for the answer. */
  default Added add(SegmentFacts facts) {
    return Awaited.answer(keep(facts));
  }

  Optional<SegmentFacts> find(SegmentId id);

  /** All segments of a session, by stream, sitting and sequence. */
  List<SegmentFacts> of(ExamSessionId session);

  /** Of how many segments of a session there is a row. */
  long count(ExamSessionId session);

  /**
   * The oldest segments that wait for analysis, which nobody else gets until {@code lease} after
   * {@code now}. They come back when they are neither {@link #done} nor {@link #released} by then.
   */
  List<SegmentFacts> take(int atMost, Instant now, Duration lease);

  /** The segment is analysed and is never taken again. Doing it twice changes nothing. */
  void done(SegmentId id);

  /** The analysis failed; the segment can be taken again from {@code notBefore} on. */
  void released(SegmentId id, Instant notBefore);

  /** How many segments wait for analysis, those on lease too. */
  long waiting();

  /** How many segments of one session wait for analysis, those on lease too. */
  long waiting(ExamSessionId session);

  /**
   * From now on no row of the session is kept, and none is under way: what is removed afterwards
   * stays away. Not for use in a unit of work, which ends later. It may be forgotten after a day,
   * when nobody uploads to the session any more.
   */
  void end(ExamSessionId session);

  /** Removes up to {@code atMost} rows of a session; answers how many it removed. */
  int erase(ExamSessionId session, int atMost);

  /** What became of an addition. */
  enum Added {
    /** The row was not there and is now. */
    ADDED,
    /** A row with the same digest was there. What it says is unchanged. */
    SAME,
    /** A row with another digest was there. It is unchanged. */
    TAKEN,
    /** The session takes no more rows: it is being erased, or was. */
    ENDED
  }
}
