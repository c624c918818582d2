package org.invigil.domain.checkin;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.invigil.domain.picture.HeadPose;
import org.invigil.domain.picture.PictureId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A picture that a step kept.
 *
 * @param pose of the one face in it, where it was measured: how this person looks into this camera
 */
@ValueObject
public record StepPicture(Step step, PictureId picture, Instant taken, Optional<HeadPose> pose) {

  /** Of which no pose was measured. */
  public StepPicture(Step step, PictureId picture, Instant taken) {
    this(step, picture, taken, Optional.empty());
  }

  public StepPicture {
    Objects.requireNonNull(pose, "pose");
    Objects.requireNonNull(picture, "picture");
    Objects.requireNonNull(taken, "taken");
    if (!step.keepsPictures()) {
      throw new IllegalArgumentException("of this step no picture is kept: " + step);
    }
  }
}
