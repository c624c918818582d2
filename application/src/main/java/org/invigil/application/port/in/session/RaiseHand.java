package org.invigil.application.port.in.session;

import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** The candidate asks for the proctor. */
public interface RaiseHand {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Raised, SessionRefusal {}

  record Raised() implements Outcome {}
}
