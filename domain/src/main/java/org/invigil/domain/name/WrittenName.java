package org.invigil.domain.name;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/** A name as it is written: as one text, or with its family and given names apart. */
public sealed interface WrittenName {

  /** How many characters it has. */
  int length();

  /**
   * One text. A comma, or {@code <<} as in a machine-readable zone, ends the family name; otherwise
   * the text does not say which word is which.
   */
  @ValueObject
  record Whole(String text) implements WrittenName {
    public Whole {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public int length() {
      return text.length();
    }
  }

  /** Two fields, as in an identity document. One of them may be empty. */
  @ValueObject
  record Parted(String family, String given) implements WrittenName {
    public Parted {
      Objects.requireNonNull(family, "family");
      Objects.requireNonNull(given, "given");
    }

    @Override
    public int length() {
      return family.length() + given.length();
    }
  }
}
