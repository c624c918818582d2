package org.invigil.application.port.in.flag;

import org.invigil.domain.flag.Findings;
import org.invigil.domain.session.ExamSessionId;

/** Find again what a person should look at in a session, and keep it. */
public interface RecomputeFlags {

  Outcome handle(Command command);

  record Command(ExamSessionId session) {}

  sealed interface Outcome {}

  record Recomputed(Findings findings) implements Outcome {}

  record NoSuchSession() implements Outcome {}
}
