package org.invigil.domain.picture;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What else was measured of a face; empty where nobody asked for it.
 *
 * @param pose where the head points
 * @param misfit how badly eyes, nose, mouth and chin fit a head, as a share of the face's height
 * @param clarity length of the likeness before it is made a unit: a face of which much is hidden
 *     gives little
 * @param live how surely the face is before the camera, 0 to 1
 * @param eyes how far the eyes are open: height by width
 */
@ValueObject
public record FaceDetail(
    Optional<HeadPose> pose,
    OptionalDouble misfit,
    OptionalDouble clarity,
    OptionalDouble live,
    OptionalDouble eyes) {

  /** Nothing more is known. */
  public static final FaceDetail NONE =
      new FaceDetail(
          Optional.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty());

  public FaceDetail {
    Objects.requireNonNull(pose, "pose");
    if (!(live.orElse(0) >= 0) || !(live.orElse(0) <= 1)) {
      throw new IllegalArgumentException("live is between 0 and 1: " + live);
    }
  }

  /** Only the pose. */
  public static FaceDetail posed(HeadPose pose) {
    return new FaceDetail(
        Optional.of(pose), NONE.misfit(), NONE.clarity(), NONE.live(), NONE.eyes());
  }

  /** Only the clarity. */
  public static FaceDetail clear(double clarity) {
    return new FaceDetail(
        NONE.pose(), NONE.misfit(), OptionalDouble.of(clarity), NONE.live(), NONE.eyes());
  }
}
