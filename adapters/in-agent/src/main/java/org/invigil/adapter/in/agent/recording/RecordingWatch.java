package org.invigil.adapter.in.agent.recording;

import java.time.Instant;
import org.invigil.adapter.in.agent.spool.FinishedSegment;

/** Is told how recording goes. Calls come from the recording thread and must return soon. */
public interface RecordingWatch {

  void sealed(FinishedSegment segment);

  /** Recording stopped; it is tried again. Said once for each trouble. */
  void began(Trouble trouble, Instant at, String sentence);

  void ended(Trouble trouble, Instant from, Instant until);

  /** So many events are not in the recording. */
  void eventsLost(int count, Instant from, Instant until);
}
