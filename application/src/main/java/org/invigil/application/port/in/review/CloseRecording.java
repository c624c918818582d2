package org.invigil.application.port.in.review;

import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** Whoever opened a recording has done looking; the end of the look is logged. */
public interface CloseRecording {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Closed, ReviewRefusal {}

  /** Logged now, or before when this was asked already. */
  record Closed() implements Outcome {}
}
