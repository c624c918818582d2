package org.invigil.application.port.in.checkin;

import java.util.Set;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.picture.BadPicture;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepRefused;
import org.invigil.domain.picture.PictureFault;

/**
 * A picture of the candidate's face is compared with the one they onboarded with. After the third
 * failure a code is sent to their mailbox.
 */
public interface CheckFace {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn, byte[] bytes) {
    @Override
    public String toString() {
      return "Command[" + checkIn + "]";
    }
  }

  sealed interface Outcome {}

  /** Done; this step is next. */
  record MovedOn(Step next) implements Outcome {}

  /** It does not match the onboarding face well enough. */
  record NotRecognised(int attemptsLeft) implements Outcome {}

  /** All attempts are used up; a code was sent. */
  record CodeNeeded() implements Outcome {}

  /** Not usable; take it again with these prompts. Nothing was kept and no attempt is lost. */
  record TakeAgain(Set<PictureFault> faults) implements Outcome {
    public TakeAgain {
      faults = Set.copyOf(faults);
    }
  }

  record NotAPicture(Problem problem) implements Outcome, BadPicture {}

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
