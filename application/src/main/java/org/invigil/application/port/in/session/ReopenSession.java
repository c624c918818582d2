package org.invigil.application.port.in.session;

import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** Staff let a session go on that was ended by mistake, after a new check-in. */
public interface ReopenSession {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session, String reason) {}

  sealed interface Outcome permits Reopened, SessionRefusal {}

  record Reopened() implements Outcome {}
}
