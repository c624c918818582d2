package org.invigil.adapter.in.agent.surroundings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.invigil.adapter.in.agent.recording.RecordingWatch;
import org.invigil.adapter.in.agent.recording.Trouble;
import org.invigil.adapter.in.agent.spool.FinishedSegment;

/** Writes down what looking has to say of itself. */
final class Unseen implements RecordingWatch {

  final List<String> told = new ArrayList<>();

  @Override
  public void sealed(FinishedSegment segment) {
    told.add("sealed");
  }

  @Override
  public void began(Trouble trouble, Instant at, String sentence) {
    told.add(trouble + ": " + sentence);
  }

  @Override
  public void ended(Trouble trouble, Instant from, Instant until) {
    told.add(trouble + " ended");
  }

  @Override
  public void eventsLost(int count, Instant from, Instant until) {
    told.add(count + " lost");
  }
}
