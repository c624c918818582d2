package org.invigil.domain.name;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The limits of a comparison. A text of exactly {@code longest} characters, or of exactly {@code
 * mostWords} words, is compared; a longer one is referred. A character read with a confidence of
 * exactly {@code sure} or more was read with certainty; a word whose mean confidence lies below
 * {@code unsure} says nothing.
 */
@ValueObject
public record NamePolicy(int longest, int mostWords, double sure, double unsure) {

  public static final NamePolicy STANDARD = new NamePolicy(300, 24, 0.98, 0.5);

  public NamePolicy {
    if (longest < 1 || mostWords < 1) {
      throw new IllegalArgumentException("a name has a character and a word");
    }
    if (!(0 <= unsure && unsure <= sure && sure <= 1)) {
      throw new IllegalArgumentException("unsure " + unsure + " lies above sure " + sure);
    }
  }
}
