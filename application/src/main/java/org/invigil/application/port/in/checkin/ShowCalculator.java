package org.invigil.application.port.in.checkin;

import java.util.List;
import java.util.Set;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.picture.BadPicture;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepRefused;
import org.invigil.domain.picture.PictureFault;

/**
 * A candidate holds up their calculator with its model number readable, or says that they have
 * none.
 */
public interface ShowCalculator {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn, Shown shown) {}

  sealed interface Shown {}

  /**
   * @param model as read; empty when it was not
   */
  record Calculator(String model, byte[] bytes) implements Shown {
    @Override
    public String toString() {
      return "Calculator";
    }
  }

  record NoCalculator() implements Shown {}

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

  /** The exam does not accept this model. */
  record NotAccepted(List<String> accepted) implements Outcome, Refusal {
    public NotAccepted {
      accepted = List.copyOf(accepted);
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return "check-in.calculator-not-accepted";
    }

    @Override
    public String sentence() {
      return "This calculator is not accepted. Accepted: " + String.join(", ", accepted) + ".";
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
