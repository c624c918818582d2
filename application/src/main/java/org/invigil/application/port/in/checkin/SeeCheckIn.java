package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.ConsentText;

/** A candidate asks how far their check-in has come; support may look too. */
public interface SeeCheckIn {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn) {}

  sealed interface Outcome {}

  /**
   * @param consent the text in force
   * @param nameToConfirm the registered name while it is to be confirmed; empty otherwise
   * @param contact whom to ask for help
   */
  record Seen(CheckIn checkIn, ConsentText consent, String nameToConfirm, String contact)
      implements Outcome {
    @Override
    public String toString() {
      return "Seen[" + checkIn.id() + "]";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoCheckIn() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "check-in";
    }
  }
}
