package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.CompletedCheckIn;
import org.invigil.domain.checkin.StepRefused;

/**
 * "Begin" was pressed. Joins the unit of work of whoever begins the sitting, so that both are kept
 * or neither.
 */
public interface CompleteCheckIn {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn) {}

  sealed interface Outcome {}

  record Completed(CompletedCheckIn checkIn) implements Outcome {}

  /** Pressed before; one check-in begins one sitting. */
  record AlreadyCompleted(CompletedCheckIn checkIn) implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "check-in.already-begun";
    }

    @Override
    public String sentence() {
      return "The exam has begun with this check-in. Begin a new check-in after an interruption.";
    }
  }

  record NotThisStep(StepRefused why) implements Outcome, StepRefusal {}

  record Over() implements Outcome, CheckInOver {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoCheckIn() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "check-in";
    }
  }
}
