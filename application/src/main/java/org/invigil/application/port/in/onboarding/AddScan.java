package org.invigil.application.port.in.onboarding;

import java.util.Set;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.picture.BadPicture;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.PictureFault;
import org.invigil.domain.picture.PictureId;

/**
 * A candidate adds the face scan or the ID scan of the attempt that is begun, or takes it again.
 * The answer says at once what is wrong with it; what was there before stays until it is replaced.
 */
public interface AddScan {

  Outcome handle(Command command);

  /**
   * @param bytes a JPEG, PNG or WebP picture, at most 10 MB and 40 million pixels
   */
  record Command(Actor by, int attempt, Scan.Kind kind, byte[] bytes) {
    @Override
    public String toString() {
      return "Command[" + kind + " of attempt " + attempt + "]";
    }
  }

  sealed interface Outcome {}

  /** Kept; with faults it can still be taken again before it is submitted. */
  record Added(PictureId picture, Set<PictureFault> faults) implements Outcome {
    public Added {
      faults = Set.copyOf(faults);
    }
  }

  record NotAPicture(Problem problem) implements Outcome, BadPicture {}

  /** That attempt is not the one being taken. */
  record AnotherAttempt() implements Outcome, NotThatAttempt {
    @Override
    public String sentence() {
      return "This is not the attempt that is begun. Look up its number and send the scan to it.";
    }
  }

  record NotNow(Standing standing) implements Outcome, NotFromHere {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoOnboarding() implements Outcome, NoSuchOnboarding {}
}
