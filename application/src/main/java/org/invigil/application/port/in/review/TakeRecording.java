package org.invigil.application.port.in.review;

import java.util.List;
import java.util.function.Function;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.UncoveredTime;
import org.invigil.domain.evidence.Witness;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;

/** Somebody takes a whole recording home; that they did is logged as an export. */
public interface TakeRecording {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Taken, ReviewRefusal {}

  /**
   * @param pieces by stream, sitting and sequence
   * @param open the plain bytes of a piece when its turn comes, or why it cannot be opened
   */
  record Taken(
      ExamSession session,
      List<SegmentFacts> pieces,
      List<Witness> witnesses,
      List<UncoveredTime> uncovered,
      Function<SegmentFacts, PlayPiece.Outcome> open)
      implements Outcome {

    public Taken {
      pieces = List.copyOf(pieces);
      witnesses = List.copyOf(witnesses);
      uncovered = List.copyOf(uncovered);
    }
  }
}
