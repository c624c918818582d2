package org.invigil.domain.picture;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When so much of a face is hidden that it gives hardly a likeness. A clarity of exactly {@code
 * least} is enough. Source: 150 faces of LFW, clean 3.71 on average, with a mask 3.10, half a face
 * 2.80; the two overlap, so the bound lies low, and only what lasts is a flag.
 */
@ValueObject
public record CoveredFacePolicy(double least) {

  public static final CoveredFacePolicy CHOSEN = new CoveredFacePolicy(2.6);

  public CoveredFacePolicy {
    if (!(least >= 0)) {
      throw new IllegalArgumentException("a floor is not negative: " + least);
    }
  }

  public boolean isCovered(double clarity) {
    return clarity < least;
  }
}
