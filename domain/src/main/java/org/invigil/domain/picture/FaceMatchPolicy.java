package org.invigil.domain.picture;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When two faces are of one person. A similarity of exactly {@code match} matches; one of exactly
 * {@code refer} is referred; below it they are different people. Source: LFW, 6000 pairs, 0.40 is
 * the largest similarity seen between strangers; the first percentile of one person is 0.32.
 */
@ValueObject
public record FaceMatchPolicy(double match, double refer) {

  public static final FaceMatchPolicy MEASURED_ON_LFW = new FaceMatchPolicy(0.40, 0.25);

  public FaceMatchPolicy {
    if (!(refer <= match)) {
      throw new IllegalArgumentException("refer " + refer + " lies above match " + match);
    }
  }

  public Answer judge(double similarity) {
    if (similarity >= match) {
      return Answer.MATCH;
    }
    return similarity >= refer ? Answer.REFER : Answer.MISMATCH;
  }

  /** What the similarity says; a person decides about all but a match. */
  public enum Answer {
    MATCH,
    REFER,
    MISMATCH
  }
}
