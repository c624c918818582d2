package org.invigil.domain.flag;

import org.invigil.domain.picture.CoveredFacePolicy;
import org.invigil.domain.picture.FaceScanPolicy;
import org.invigil.domain.picture.HeadPose;
import org.invigil.domain.picture.PosePolicy;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a face points away or is hidden, and when it can be compared.
 *
 * @param neutral the pose of somebody who looks at the screen
 * @param leastHeight a face of exactly so many pixels can be compared; a smaller one loses its
 *     likeness (64: .757 of .768, 48: .721)
 * @param leastSharpness a face of exactly this sharpness can be compared, as at the face scan
 * @param sharpEnough a face of exactly this share of the sharpest within {@code window} can be
 *     compared; a blurred one says nothing
 * @param windowSeconds how far around a frame the sharpest is sought
 */
@ValueObject
public record FacePolicy(
    HeadPose neutral,
    PosePolicy pose,
    CoveredFacePolicy covered,
    double leastHeight,
    double leastSharpness,
    double sharpEnough,
    int windowSeconds) {

  public static final FacePolicy CHOSEN =
      new FacePolicy(
          HeadPose.USUAL,
          PosePolicy.CHOSEN,
          CoveredFacePolicy.CHOSEN,
          64,
          FaceScanPolicy.CHOSEN.leastSharpness(),
          0.3,
          5);

  public FacePolicy {
    if (!(sharpEnough > 0 && sharpEnough <= 1) || windowSeconds < 0) {
      throw new IllegalArgumentException("a share is at most one: " + sharpEnough);
    }
  }

  /** With the pose that a candidate had at check-in. */
  public FacePolicy with(HeadPose own) {
    return new FacePolicy(
        own,
        PosePolicy.AGAINST_OWN,
        covered,
        leastHeight,
        leastSharpness,
        sharpEnough,
        windowSeconds);
  }
}
