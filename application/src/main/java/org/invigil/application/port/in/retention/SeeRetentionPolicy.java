package org.invigil.application.port.in.retention;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.retention.RetentionPolicy;

/** A privacy officer sees how long the institution keeps data. */
public interface SeeRetentionPolicy {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  record Seen(RetentionPolicy policy) implements Outcome {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
