package org.invigil.application.port.in.review;

import java.util.List;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.Span;
import org.invigil.domain.evidence.Timeline;
import org.invigil.domain.evidence.UncoveredTime;
import org.invigil.domain.session.ComfortBreak;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Interruption;

/** When was what recorded? Somebody opens a recording to watch it; that they did is logged. */
public interface SeeTimeline {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Seen, ReviewRefusal {}

  /**
   * @param whole from the first "begin" to the end, or to now
   * @param over whether nothing more is recorded
   * @param pieces by stream, sitting and sequence, each with its time on the server's clock
   * @param speech when there was some, however short and whether permitted or not
   */
  record Seen(
      Span whole,
      boolean over,
      List<Timeline.Placed> pieces,
      List<UncoveredTime> uncovered,
      List<ComfortBreak> breaks,
      List<Interruption> interruptions,
      List<Span> speech)
      implements Outcome {

    public Seen {
      pieces = List.copyOf(pieces);
      uncovered = List.copyOf(uncovered);
      breaks = List.copyOf(breaks);
      interruptions = List.copyOf(interruptions);
      speech = List.copyOf(speech);
    }
  }
}
