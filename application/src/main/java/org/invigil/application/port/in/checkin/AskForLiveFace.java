package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.StepRefused;
import org.invigil.domain.liveness.DrawnChallenge;

/**
 * At the face scan a candidate asks what to do before the camera. Each challenge is drawn anew, and
 * three times at the most; afterwards, or where nothing is asked, the face scan goes on.
 */
public interface AskForLiveFace {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn) {}

  sealed interface Outcome {}

  /**
   * @param left how often another one can be drawn after this
   */
  record Drawn(DrawnChallenge challenge, int left) implements Outcome {}

  /** An adjustment excuses this candidate, or the exam does not ask. */
  record NotAsked() implements Outcome {}

  /** It was shown, or was tried as often as it can be; go on with the face scan. */
  record NoMore(boolean shown) implements Outcome {}

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
