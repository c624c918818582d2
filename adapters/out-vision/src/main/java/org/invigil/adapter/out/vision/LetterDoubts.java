package org.invigil.adapter.out.vision;

import java.util.List;

/**
 * What the recogniser means where it hesitates. It has no sign for {@code ł} and reads a t with a
 * trace of l; of a plain t it is sure. A large I and a small l look the same in many founts, and in
 * a word it expects the small one.
 */
final class LetterDoubts {

  /** Measured on made documents: 0.02 to 0.06 for an ł, less than 0.005 for a t. */
  private static final float TRACE = 0.015f;

  private static final float MOST_BLANK = 0.05f;
  private static final float NEARLY = 0.8f;

  private final List<String> characters;
  private final int smallL;
  private final int largeI;
  private final int smallT;

  /** What the classes stand for, from class 1 on; class 0 is a blank. */
  LetterDoubts(List<String> characters) {
    this.characters = characters;
    this.smallL = characters.indexOf("l") + 1;
    this.largeI = characters.indexOf("I") + 1;
    this.smallT = characters.indexOf("t") + 1;
  }

  /** The letter of a column whose likeliest class is {@code best}. */
  String meant(float[] likely, int from, int best) {
    if (best == smallT && likely[from + smallL] >= TRACE && likely[from] <= MOST_BLANK) {
      return "ł";
    }
    if (best == smallL && likely[from + largeI] >= NEARLY * likely[from + smallL]) {
      return "I";
    }
    return characters.get(best - 1);
  }
}
