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
   * @param looked how many were looked at, unreadable ones among them
   * @param unreadable how many of them could not be read
   * @param postponed those that come back later, and why
   */
  record Analysed(int looked, int unreadable, List<Postponed> postponed) implements Outcome {

    public Analysed {
      postponed = List.copyOf(postponed);
    }
  }

  /** It comes back; {@code why} holds nothing personal. */
  record Postponed(SegmentId segment, String why) {}

  /** The operator has switched looking off. */
  record SwitchedOff() implements Outcome {}
}
