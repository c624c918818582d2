package org.invigil.domain.picture;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a head points away. A head turned by exactly {@code mostYaw} to either side, or by exactly
 * {@code mostPitch} up or down, still looks at the screen. Chosen, not tuned: a wide display seen
 * from near spans 60 degrees, and a keyboard lies 25 below. Of a head that nods, landmarks show
 * about two thirds: photographs bent down by 35 and 50 degrees measured 22 and 34 on average, so 20
 * as measured is about 30.
 */
@ValueObject
public record PosePolicy(double mostYaw, double mostPitch) {

  public static final PosePolicy CHOSEN = new PosePolicy(35, 20);

  /** For a picture that is to be compared with another one. */
  public static final PosePolicy FOR_A_SCAN = new PosePolicy(30, 30);

  public PosePolicy {
    if (!(mostYaw > 0) || !(mostPitch > 0)) {
      throw new IllegalArgumentException("a head moves: " + mostYaw + ", " + mostPitch);
    }
  }

  /** Against the pose that this person has when they look at the screen. */
  public boolean isAway(HeadPose pose, HeadPose neutral) {
    var turned = pose.from(neutral);
    return Math.abs(turned.yaw()) > mostYaw || Math.abs(turned.pitch()) > mostPitch;
  }
}
