package org.invigil.application.port.in.retention;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.retention.HoldId;

/** A privacy officer lifts a hold: the date of the policy counts again (RET-4). */
public interface LiftHold {

  Outcome handle(Command command);

  record Command(Actor by, HoldId hold) {}

  sealed interface Outcome {}

  record Lifted() implements Outcome {}

  record AlreadyLifted() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "retention.already-lifted";
    }

    @Override
    public String sentence() {
      return "This hold was lifted before.";
    }
  }

  record NoSuchHold() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "hold";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
