package org.invigil.application.port.in.onboarding;

import java.util.Set;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.picture.BadPicture;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.PictureFault;

/**
 * What is wrong with what the camera shows, before the candidate takes the picture? Nothing of it
 * is kept, and it counts for nothing.
 */
public interface TryPicture {

  Outcome handle(Command command);

  /**
   * @param bytes a small JPEG, PNG or WebP picture, at most 300 KB
   */
  record Command(Actor by, Scan.Kind kind, byte[] bytes) {

    @Override
    public String toString() {
      return "Command[" + kind + "]";
    }
  }

  sealed interface Outcome {}

  /** In the order of {@link PictureFault}; empty where nothing is wrong. */
  record Tried(Set<PictureFault> faults) implements Outcome {

    public Tried {
      faults = Set.copyOf(faults);
    }
  }

  /** So many look at the same time that this one has to do without. */
  record Busy() implements Outcome, Refusal {

    @Override
    public Kind kind() {
      return Kind.TOO_MANY;
    }

    @Override
    public String code() {
      return "onboarding.busy";
    }

    @Override
    public String sentence() {
      return "Many look at once. Try again in a moment; you can take the picture without it.";
    }
  }

  record NotAPicture(Problem problem) implements Outcome, BadPicture {}

  record NotNow(Standing standing) implements Outcome, NotFromHere {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoOnboarding() implements Outcome, NoSuchOnboarding {}
}
