package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.liveness.LiveFaceCheck;

/** Support or an exams officer sees everything that was measured of a live face. */
public interface SeeLiveFace {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn) {}

  sealed interface Outcome {}

  record Seen(LiveFaceCheck check) implements Outcome {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  /** There is no such check-in, or nothing was asked in it. */
  record NoCheckIn() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "live-face";
    }
  }
}
