package org.invigil.domain.picture;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How much light a picture needs, in mean luma (0 to 255). Exactly {@code enough} is good; exactly
 * {@code least} is dim but usable; below it is too dark. Source: verification survived luma 9, no
 * face was found at luma 4; 40 and 15 were chosen with a margin, not tuned.
 */
@ValueObject
public record LightPolicy(double enough, double least) {

  public static final LightPolicy CHOSEN = new LightPolicy(40, 15);

  public LightPolicy {
    if (!(least <= enough)) {
      throw new IllegalArgumentException("least " + least + " lies above enough " + enough);
    }
  }

  public Answer judge(double light) {
    if (light >= enough) {
      return Answer.GOOD;
    }
    return light >= least ? Answer.DIM : Answer.TOO_DARK;
  }

  public enum Answer {
    GOOD,
    DIM,
    TOO_DARK
  }
}
