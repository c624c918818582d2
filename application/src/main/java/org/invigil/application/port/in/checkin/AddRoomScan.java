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
 * A candidate shows the room from several sides, then the desk with what is on and under it
 * (CHK-7). Nobody is rejected for it; what the pictures show is for a person to look at.
 */
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

  /**
   * More is to be shown. A picture with faults was not kept.
   *
   * @param faults what is wrong with the last picture, as prompts; empty where it is good
   * @param sides how many sides are shown by good pictures, of {@code needed}
   * @param left after so many more pictures check-in goes on, and a person is told
   */
  record ShowMore(Set<PictureFault> faults, int sides, int needed, int left) implements Outcome {
    public ShowMore {
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
