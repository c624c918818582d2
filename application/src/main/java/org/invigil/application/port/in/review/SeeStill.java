package org.invigil.application.port.in.review;

import java.time.Instant;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/** What did a camera show at a moment? One small picture; the look is logged. */
public interface SeeStill {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session, StreamName stream, Instant at) {}

  sealed interface Outcome permits Shown, ReviewRefusal {}

  /**
   * @param jpeg at most 320 pixels wide
   * @param at when it was taken: at the moment asked for, or up to a tenth of a second before
   */
  record Shown(byte[] jpeg, SegmentId piece, Instant at) implements Outcome {}
}
