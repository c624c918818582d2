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
 * @param farPitch the same up and down: of somebody whose own pose measures 22 down, heads bent by
 *     40 more measured 40 in all
 */
@ValueObject
public record PosePolicy(double mostYaw, double mostPitch, double farYaw, double farPitch) {

  private static final double SOME = 15;

  /** Where the pose in which somebody looks at the screen is not known. */
  public static final PosePolicy CHOSEN = new PosePolicy(35, 30, 48, 38);

  /**
   * Against somebody's own pose. Of a head that nods, landmarks miss about the first ten degrees: a
   * photograph that looks straight, bent down by 10, 20, 30, 40 and 50 degrees, measured 3, 9, 19,
   * 29 and 40, so 20 as measured is about 30.
   */
  public static final PosePolicy AGAINST_OWN = new PosePolicy(35, 20, 48, 38);

  /** For a picture that is to be compared with another one. */
  public static final PosePolicy FOR_A_SCAN = new PosePolicy(30, 30, 180, 180);

  /**
   * For a face in the exam that is to be compared: photographs bent by as much as measures more
   * than this resembled themselves by 0.05 to 0.6.
   */
  public static final PosePolicy COMPARABLE = new PosePolicy(30, 25, 180, 180);

  /** As one's own pose: whoever holds the head like this can be compared, wherever it points. */
  public static final PosePolicy ALIKE = new PosePolicy(SOME, SOME, 180, 180);

  public PosePolicy {
    if (!(mostYaw > 0) || !(mostPitch > 0) || !(farYaw > 0) || !(farPitch > 0)) {
      throw new IllegalArgumentException(
          "a head moves: " + mostYaw + ", " + mostPitch + ", " + farYaw + ", " + farPitch);
    }
  }

  /**
   * For a face that is hardly like itself: heads that are turned by this much keep more than half
   * of their likeness, so one that lost it is turned further than its landmarks show.
   */
  public static final PosePolicy SOMEWHAT_ASIDE = new PosePolicy(25, 180, 180, 180);

  /** Against the pose that this person has when they look at the screen. */
  public boolean isAway(HeadPose pose, HeadPose neutral) {
    var turned = pose.from(neutral);
    return Math.abs(turned.yaw()) > mostYaw
        || Math.abs(turned.pitch()) > mostPitch
        || Math.abs(pose.yaw()) > farYaw && Math.abs(turned.yaw()) > SOME
        || Math.abs(pose.pitch()) > farPitch && Math.abs(turned.pitch()) > SOME;
  }

  /** Whether a head is bent down by more than a little. */
  public static boolean isBentDown(HeadPose pose, HeadPose neutral) {
    return pose.from(neutral).pitch() < -SOME;
  }
}
