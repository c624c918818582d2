package org.invigil.application.port.in.retention;

import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.retention.Retained;

/** A privacy officer sees what is due: to be erased, being erased, or kept by a hold. */
public interface SeeDue {

  Outcome handle(Command command);

  record Command(Actor by) {}

  /** Something whose date has come, with whether a hold keeps it. */
  record Due(Retained retained, boolean held) {}

  sealed interface Outcome {}

  record Seen(List<Due> due) implements Outcome {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
