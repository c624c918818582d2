package org.invigil.application.port.in.retention;

import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.retention.Statement;

/** A privacy officer sees what was erased, when, and under which policy (RET-5). */
public interface SeeStatements {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  record Seen(List<Statement> statements) implements Outcome {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
