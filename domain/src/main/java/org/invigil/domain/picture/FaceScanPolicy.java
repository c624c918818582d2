package org.invigil.domain.picture;

import java.util.EnumSet;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a picture of a face is good enough to be compared. A face of exactly {@code leastFaceHeight}
 * pixels is high enough, a sharpness of exactly {@code leastSharpness} is sharp enough. Where it is
 * too dark nothing else is said: what cannot be seen cannot be judged.
 *
 * <p>What is judged is the nearest face. Another one counts if the detector is sure of it, or if it
 * is at least half as high: a pattern on the wall is small and unsure (of 67 pictures of nobody 11
 * have a face at 0.65, 6 at 0.90).
 *
 * <p>A face that is turned away is not also called covered: it hides part of itself.
 *
 * <p>Source: a face of 64 pixels keeps its similarity (.757 of .768), one of 48 loses it (.721).
 * The sharpness was chosen, not tuned: it refuses only what is plainly smeared.
 */
@ValueObject
public record FaceScanPolicy(
    LightPolicy light,
    BackLightPolicy behind,
    double leastFaceHeight,
    double leastSharpness,
    PosePolicy pose,
    HeadPose neutral,
    CoveredFacePolicy covered) {

  private static final double SURE = 0.9;
  private static final double AS_HIGH = 0.5;

  public static final FaceScanPolicy CHOSEN =
      new FaceScanPolicy(LightPolicy.CHOSEN, BackLightPolicy.CHOSEN, 64, 2);

  /** For somebody who looks straight into the camera, with nothing before the face. */
  public FaceScanPolicy(
      LightPolicy light, BackLightPolicy behind, double leastFaceHeight, double leastSharpness) {
    this(
        light,
        behind,
        leastFaceHeight,
        leastSharpness,
        PosePolicy.FOR_A_SCAN,
        HeadPose.USUAL,
        CoveredFacePolicy.CHOSEN);
  }

  public FaceScanPolicy {
    if (!(leastFaceHeight > 0) || !(leastSharpness >= 0)) {
      throw new IllegalArgumentException("a floor is not negative, and a face has a height");
    }
  }

  /** Everything that is wrong, in the order of {@link PictureFault}; empty when it is good. */
  public Set<PictureFault> judge(PictureMeasurement seen) {
    if (light.judge(seen.light()) == LightPolicy.Answer.TOO_DARK) {
      return Set.of(PictureFault.TOO_DARK);
    }
    return seen.nearest().map(it -> judge(it, seen)).orElse(Set.of(PictureFault.NO_FACE));
  }

  private static boolean isSomebody(FaceSighting face, FaceSighting nearest) {
    return face.confidence() >= SURE || face.box().height() >= AS_HIGH * nearest.box().height();
  }

  private Set<PictureFault> judge(FaceSighting face, PictureMeasurement in) {
    var faults = EnumSet.noneOf(PictureFault.class);
    if (in.faces().stream().filter(it -> isSomebody(it, face)).count() > 1) {
      faults.add(PictureFault.MORE_THAN_ONE_FACE);
    }
    if (!(face.box().height() >= leastFaceHeight)) {
      faults.add(PictureFault.FACE_TOO_SMALL);
    }
    if (!holdsTheMiddleOf(face.box(), in)) {
      faults.add(PictureFault.OFF_CENTRE);
    }
    if (behind.isFromBehind(face.light(), in.lightAround(face))) {
      faults.add(PictureFault.LIGHT_FROM_BEHIND);
    }
    if (!(face.sharpness() >= leastSharpness)) {
      faults.add(PictureFault.BLURRED);
    }
    if (face.detail().pose().filter(it -> pose.isAway(it, neutral)).isPresent()) {
      faults.add(PictureFault.TURNED_AWAY);
    } else if (face.detail().clarity().isPresent()
        && covered.isCovered(face.detail().clarity().getAsDouble())) {
      faults.add(PictureFault.COVERED);
    }
    return faults;
  }

  /** A box may reach over the edge by a little hair; its middle may not. */
  private static boolean holdsTheMiddleOf(Box box, PictureMeasurement in) {
    var x = box.x() + box.width() / 2;
    var y = box.y() + box.height() / 2;
    return x >= 0 && x <= in.width() && y >= 0 && y <= in.height();
  }
}
