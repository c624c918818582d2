package org.invigil.application.port.in.session;

import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** An instructor accepts a session although too much of its recording is missing. */
public interface AcceptRecording {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session, String reason) {}

  sealed interface Outcome permits Accepted, SessionRefusal {}

  record Accepted() implements Outcome {}
}
