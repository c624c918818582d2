package org.invigil.domain.picture;

import java.util.EnumSet;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a picture of a face is good enough to be compared. A face of exactly {@code leastFaceHeight}
 * pixels is high enough, a sharpness of exactly {@code leastSharpness} is sharp enough. Where it is
 * too dark nothing else is said: what cannot be seen cannot be judged.
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
    return switch (seen.faces().size()) {
      case 0 -> Set.of(PictureFault.NO_FACE);
      case 1 -> judge(seen.faces().getFirst(), seen);
      default -> Set.of(PictureFault.MORE_THAN_ONE_FACE);
    };
  }

  private Set<PictureFault> judge(FaceSighting face, PictureMeasurement in) {
    var faults = EnumSet.noneOf(PictureFault.class);
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
