package org.invigil.domain.picture;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a head points away. A head turned by exactly {@code mostYaw} to either side, or by exactly
 * {@code mostPitch} up or down, still looks at the screen. Chosen, not tuned: a wide display seen
 * from near spans 60 degrees, and a keyboard lies 25 below.
 *
 * @param farYaw landmarks show no head turned by more than about 60 degrees, so somebody who sits
 *     turned by 25 is never seen turned by 35 more: a head that points this far from the camera,
 *     and {@link #SOME} further than usual, is away too
 */
@ValueObject
public record PosePolicy(double mostYaw, double mostPitch, double farYaw) {

  private static final double SOME = 15;

  /** Where the pose in which somebody looks at the screen is not known. */
  public static final PosePolicy CHOSEN = new PosePolicy(35, 30, 48);

  /**
   * Against somebody's own pose. Of a head that nods, landmarks show about two thirds: photographs
   * bent down by 35 and 50 degrees measured 22 and 34 on average, so 20 as measured is about 30.
   */
  public static final PosePolicy AGAINST_OWN = new PosePolicy(35, 20, 48);

  /** For a picture that is to be compared with another one. */
  public static final PosePolicy FOR_A_SCAN = new PosePolicy(30, 30, 180);

  /**
   * For a face in the exam that is to be compared: photographs bent by as much as measures more
   * than this resembled themselves by 0.05 to 0.6.
   */
  public static final PosePolicy COMPARABLE = new PosePolicy(30, 25, 180);

  /** As one's own pose: whoever holds the head like this can be compared, wherever it points. */
  public static final PosePolicy ALIKE = new PosePolicy(SOME, SOME, 180);

  public PosePolicy {
    if (!(mostYaw > 0) || !(mostPitch > 0) || !(farYaw > 0)) {
      throw new IllegalArgumentException(
          "a head moves: " + mostYaw + ", " + mostPitch + ", " + farYaw);
    }
  }

  /** Against the pose that this person has when they look at the screen. */
  public boolean isAway(HeadPose pose, HeadPose neutral) {
    var turned = pose.from(neutral);
    return Math.abs(turned.yaw()) > mostYaw
        || Math.abs(turned.pitch()) > mostPitch
        || Math.abs(pose.yaw()) > farYaw && Math.abs(turned.yaw()) > SOME;
  }
}
