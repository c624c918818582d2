package org.invigil.application.port.out;

import java.util.List;
import org.invigil.domain.flag.SegmentObservations;
import org.invigil.domain.session.ExamSessionId;

/**
 * What looks at segments measured, sealed under the session's key; never a likeness. Writes take
 * part in the {@link UnitOfWork} that runs. Every method throws {@link StoreUnavailable} when the
 * store cannot be reached.
 */
public interface Observations {

  /** Keeps what a look measured; of a segment looked at again, the newest look replaces it. */
  void keep(SegmentObservations observations);

  /** Of all segments of a session looked at so far, in the order of the segments. */
  List<SegmentObservations> of(ExamSessionId session);

  /** Of how many segments of a session something is there, readable or not. */
  long count(ExamSessionId session);

  /** Another than before after every change. */
  State state(ExamSessionId session);

  /**
   * @param segments of how many something is there
   * @param looks how many were kept of them, those that others replaced too
   */
  record State(long segments, long looks) {}

  /** Removes up to {@code atMost} segments' observations; answers how many it removed. */
  int erase(ExamSessionId session, int atMost);
}
