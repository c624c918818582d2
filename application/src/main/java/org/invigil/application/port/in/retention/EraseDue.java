package org.invigil.application.port.in.retention;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;

/**
 * A day, or a moment, has passed: erases what is due, and goes on where a crash interrupted
 * (RET-7).
 */
public interface EraseDue {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  /** What could not be finished is resumed next time. */
  record Done(int erased, int held, int unfinished) implements Outcome {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
