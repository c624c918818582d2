package org.invigil.application.port.in.checkin;

import java.util.Set;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.picture.BadPicture;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepRefused;
import org.invigil.domain.picture.PictureFault;

/** A candidate shows the room, then the desk with what is on and under it. */
public interface AddRoomScan {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn, Step part, byte[] bytes) {
    public Command {
      if (part != Step.ROOM_SCAN_OF_THE_ROOM && part != Step.ROOM_SCAN_OF_THE_DESK) {
        throw new IllegalArgumentException("not a part of the room scan: " + part);
      }
    }

    @Override
    public String toString() {
      return "Command[" + part + " of " + checkIn + "]";
    }
  }

  sealed interface Outcome {}

  /** Done; this step is next. */
  record MovedOn(Step next) implements Outcome {}

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
