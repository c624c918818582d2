package org.invigil.domain.liveness;

import java.time.Duration;
import java.util.Objects;
import org.invigil.domain.picture.HeadPose;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One frame of a face that is asked to move.
 *
 * @param at since the challenge was shown
 * @param eyes how far they are open: height by width
 */
@ValueObject
public record FaceMoment(Duration at, HeadPose pose, double eyes) {

  public FaceMoment {
    Objects.requireNonNull(pose, "pose");
    if (at.isNegative() || !(eyes >= 0)) {
      throw new IllegalArgumentException("eyes are open or shut at some time: " + eyes);
    }
  }
}
