package org.invigil.domain.picture;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When so much of a face is hidden that it gives hardly a likeness. A clarity of exactly {@code
 * least} is enough. Source: 150 faces of LFW, clean 3.71 on average, with a mask 3.10, half a face
 * 2.80; the two overlap, so the bound lies low, and only what lasts is a flag.
 *
 * @param leastOfAStranger a face that resembles nobody enrolled is compared with a clarity of
 *     exactly this, or more; with less it is more likely hidden than somebody else's. Two
 *     deviations below the mean of clean faces
 */
@ValueObject
public record CoveredFacePolicy(double least, double leastOfAStranger) {

  public static final CoveredFacePolicy CHOSEN = new CoveredFacePolicy(2.6, 2.9);

  public CoveredFacePolicy {
    if (!(least >= 0) || !(leastOfAStranger >= least)) {
      throw new IllegalArgumentException(
          "a floor is not negative, and a stranger's not lower: " + least + leastOfAStranger);
    }
  }

  public boolean isCovered(double clarity) {
    return clarity < least;
  }

  public boolean hidesAStranger(double clarity) {
    return clarity < leastOfAStranger;
  }
}
