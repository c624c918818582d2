package org.invigil.domain.checkin;

import java.time.Instant;
import java.util.Objects;
import org.invigil.domain.picture.PictureId;
import org.jmolecules.ddd.annotation.ValueObject;

/** A picture that a step kept. */
@ValueObject
public record StepPicture(Step step, PictureId picture, Instant taken) {

  public StepPicture {
    Objects.requireNonNull(picture, "picture");
    Objects.requireNonNull(taken, "taken");
    if (!step.keepsPictures()) {
      throw new IllegalArgumentException("of this step no picture is kept: " + step);
    }
  }
}
