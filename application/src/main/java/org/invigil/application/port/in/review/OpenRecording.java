package org.invigil.application.port.in.review;

import java.util.List;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.session.ExamSessionId;

/** Somebody opens a recording to look at it; that they did is logged (REV-2). */
public interface OpenRecording {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Opened, ReviewRefusal {}

  /** Its pieces, by stream, sitting and sequence. */
  record Opened(List<SegmentFacts> pieces) implements Outcome {

    public Opened {
      pieces = List.copyOf(pieces);
    }
  }
}
