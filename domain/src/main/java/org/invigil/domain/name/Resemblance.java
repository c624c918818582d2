package org.invigil.domain.name;

import java.util.List;

/**
 * How the words of two names resemble each other by ear.
 *
 * @param near whether a word of one sounds nearly as a word of the other
 * @param twice whether two words of one sound a little like two of the other, each like its own:
 *     strangers agree once by chance, but seldom twice
 */
record Resemblance(boolean near, boolean twice) {

  /** Two words exactly so far apart, in hundredths, may be one. Both are set by measurement. */
  private static final int NEAR = 19;

  /** Two words exactly so far apart may be one if another two are no further apart. */
  private static final int A_LITTLE = 37;

  static Resemblance of(List<Plausibility.Shape> ones, List<Plausibility.Shape> twos) {
    var nearest = Hearing.FARTHEST;
    var inOne = 0;
    var inTwo = 0;
    for (var i = 0; i < ones.size(); i++) {
      for (var j = 0; j < twos.size(); j++) {
        var apart = Hearing.upTo(A_LITTLE, ones.get(i).loose(), twos.get(j).loose());
        nearest = Math.min(nearest, apart);
        if (apart <= A_LITTLE) {
          inOne |= 1 << i;
          inTwo |= 1 << j;
        }
      }
    }
    return new Resemblance(
        nearest <= NEAR, Integer.bitCount(inOne) > 1 && Integer.bitCount(inTwo) > 1);
  }
}
