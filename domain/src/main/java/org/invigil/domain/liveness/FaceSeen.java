package org.invigil.domain.liveness;

import java.util.Objects;
import java.util.OptionalDouble;
import org.invigil.domain.picture.HeadPose;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What was measured of the face in one frame.
 *
 * @param eyes how far they are open: height by width
 * @param light mean luma of the face, 0 to 255
 * @param live how surely it is before the camera, 0 to 1
 * @param likeness how much it is like the enrolled one; empty where none is enrolled
 */
@ValueObject
public record FaceSeen(
    HeadPose pose, double eyes, double light, OptionalDouble live, OptionalDouble likeness) {

  public FaceSeen {
    Objects.requireNonNull(pose, "pose");
    Objects.requireNonNull(live, "live");
    Objects.requireNonNull(likeness, "likeness");
  }
}
