package org.invigil.application.port.in.checkin;

import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.picture.BadPicture;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepRefused;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.picture.PictureFault;

/**
 * A candidate shows the document they onboarded with. What is not surely the same document is
 * looked at by a person; the check-in goes on.
 */
public interface CheckDocument {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn, Optional<DocumentKind> kind, byte[] bytes) {
    @Override
    public String toString() {
      return "Command[" + checkIn + "]";
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
