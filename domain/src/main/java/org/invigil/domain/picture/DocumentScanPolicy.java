package org.invigil.domain.picture;

import java.util.EnumSet;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a picture of an identity document is good enough to be read. Exactly {@code leastWidth} by
 * {@code leastHeight} pixels is enough (turned as well), and so is a sharpness of exactly {@code
 * leastSharpness}. Whether it shows a valid document is not asked here.
 *
 * <p>Source: names were read in frames of 640x480; the sharpness was chosen, not tuned.
 */
@ValueObject
public record DocumentScanPolicy(
    LightPolicy light, int leastWidth, int leastHeight, double leastSharpness) {

  public static final DocumentScanPolicy CHOSEN =
      new DocumentScanPolicy(LightPolicy.CHOSEN, 320, 200, 2);

  public DocumentScanPolicy {
    if (leastWidth < leastHeight || leastHeight < 1) {
      throw new IllegalArgumentException("a document lies: " + leastWidth + " x " + leastHeight);
    }
  }

  /** Everything that is wrong; empty when it is good. */
  public Set<PictureFault> judge(PictureMeasurement seen) {
    var faults = EnumSet.noneOf(PictureFault.class);
    if (Math.max(seen.width(), seen.height()) < leastWidth
        || Math.min(seen.width(), seen.height()) < leastHeight) {
      faults.add(PictureFault.TOO_FEW_PIXELS);
    }
    if (light.judge(seen.light()) == LightPolicy.Answer.TOO_DARK) {
      faults.add(PictureFault.TOO_DARK);
    } else if (!(seen.sharpness() >= leastSharpness)) {
      faults.add(PictureFault.BLURRED);
    }
    return faults;
  }
}
