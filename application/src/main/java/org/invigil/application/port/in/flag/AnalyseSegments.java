package org.invigil.application.port.in.flag;

import java.util.List;
import org.invigil.domain.evidence.SegmentId;

/** Look at segments that have arrived and that nobody looked at yet. The worker ticks for it. */
public interface AnalyseSegments {

  Outcome handle(Command command);

  record Command(int atMost) {

    public Command {
      if (atMost < 1) {
        throw new IllegalArgumentException("look at one segment at least");
      }
    }
  }

  sealed interface Outcome {}

  /**
   * @param looked how many were looked at, those set aside among them
   * @param unreadable how many of them could not be read, whatever the reason
   * @param postponed those that come back later, and why
   * @param setAside those that never come back, because looking at them failed again and again
   */
  record Analysed(int looked, int unreadable, List<Failed> postponed, List<Failed> setAside)
      implements Outcome {

    public Analysed {
      postponed = List.copyOf(postponed);
      setAside = List.copyOf(setAside);
    }
  }

  /** {@code why} holds nothing personal. */
  record Failed(SegmentId segment, String why) {}

  /** The operator has switched looking off. */
  record SwitchedOff() implements Outcome {}
}
