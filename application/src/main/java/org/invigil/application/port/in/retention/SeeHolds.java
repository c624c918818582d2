package org.invigil.application.port.in.retention;

import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.retention.Hold;

/** A privacy officer sees the holds that stand. */
public interface SeeHolds {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  record Seen(List<Hold> holds) implements Outcome {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
