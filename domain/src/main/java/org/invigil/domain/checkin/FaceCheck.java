package org.invigil.domain.checkin;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/** How the identity of the person in front of the camera is being settled. */
@ValueObject
public sealed interface FaceCheck {

  FaceCheck START = new Comparing(0);

  /** The face is compared; so many times it was not recognised. */
  record Comparing(int failures) implements FaceCheck {

    public Comparing {
      if (failures < 0) {
        throw new IllegalArgumentException("failures are counted: " + failures);
      }
    }

    /** The last failure that {@code limit} allows needs a code. */
    FaceCheck failed(FaceAttempts limit) {
      var more = failures + 1;
      return limit.areUsedUpBy(more) ? new NeedsCode() : new Comparing(more);
    }
  }

  /** The face was not recognised often enough; a code has to be sent. */
  record NeedsCode() implements FaceCheck {}

  /** A code was sent; the candidate got {@code asked} of them so far. */
  record CodeSent(int asked, OneTimeCode code) implements FaceCheck {

    public CodeSent {
      Objects.requireNonNull(code, "code");
    }
  }
}
