package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepRefused;

/** A candidate shares their screen, in a browser. */
public interface ShareScreen {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn) {}

  sealed interface Outcome {}

  /** Done; this step is next. */
  record MovedOn(Step next) implements Outcome {}

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
