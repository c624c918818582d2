package org.invigil.domain.picture;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Where a head points, in degrees, against the line from it to the camera.
 *
 * @param yaw positive where the nose points to the right of the picture
 * @param pitch positive where it points up
 * @param roll positive where the head leans to the right of the picture
 */
@ValueObject
public record HeadPose(double yaw, double pitch, double roll) {

  /**
   * What is measured of somebody who looks into the camera, where their own is not known. Source:
   * portraits that look straight measure a pitch of -3 to 3, one of 17.
   */
  public static final HeadPose USUAL = new HeadPose(0, 0, 0);

  public HeadPose {
    if (!(Math.abs(yaw) <= 180) || !(Math.abs(pitch) <= 180) || !(Math.abs(roll) <= 180)) {
      throw new IllegalArgumentException("angles are degrees: " + yaw + ", " + pitch + ", " + roll);
    }
  }

  /** What is added to {@code neutral} to come here. */
  public HeadPose from(HeadPose neutral) {
    return new HeadPose(
        around(yaw - neutral.yaw), around(pitch - neutral.pitch), around(roll - neutral.roll));
  }

  /** Of none there is no mean. Heads that look at one screen are never half a turn apart. */
  public static Optional<HeadPose> mean(List<HeadPose> poses) {
    return poses.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new HeadPose(
                poses.stream().mapToDouble(HeadPose::yaw).average().orElseThrow(),
                poses.stream().mapToDouble(HeadPose::pitch).average().orElseThrow(),
                poses.stream().mapToDouble(HeadPose::roll).average().orElseThrow()));
  }

  private static double around(double degrees) {
    return Math.IEEEremainder(degrees, 360);
  }
}
