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
 * @param leastOfOwnLikeness somebody whose face is as like the enrolled one as exactly this share
 *     of what it usually is in this recording, or more, hides little of it. Half of it is lost by a
 *     head that is turned away, or by what lies over it: straight and half turned photographs keep
 *     0.6 and more, hands over nose and mouth leave 0.2 to 0.48
 * @param leastOfOwnClarity a face of exactly this share of its usual clarity, or more, is not
 *     hidden, however little it is like itself: turned photographs keep all of it
 * @param leastOfOwnHeight no head loses so much of its height by turning aside (0.85 and more
 *     stayed) or up: what is lower, and gives hardly a likeness, is the part of a face that
 *     something leaves free
 */
@ValueObject
public record CoveredFacePolicy(
    double least,
    double leastOfAStranger,
    double leastOfOwnLikeness,
    double leastOfOwnClarity,
    double leastOfOwnHeight) {

  public static final CoveredFacePolicy CHOSEN = new CoveredFacePolicy(2.6, 2.9, 0.5, 0.95, 0.6);

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
