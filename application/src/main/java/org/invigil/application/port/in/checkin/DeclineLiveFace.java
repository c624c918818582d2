package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.StepRefused;

/**
 * "I cannot make these moves." No reason is asked for; check-in goes on, and a person compares the
 * pictures later. Who says so often can be excused once and for all by an adjustment.
 */
public interface DeclineLiveFace {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn) {}

  sealed interface Outcome {}

  record Declined() implements Outcome {}

  record NotThisStep(StepRefused why) implements Outcome, StepRefusal {}

  record No(LiveFaceRefusal reason) implements Outcome, LiveFaceRefusal.Refused {}

  record Over() implements Outcome, CheckInOver {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoCheckIn() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "check-in";
    }
  }
}
