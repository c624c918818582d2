package org.invigil.domain.document;

/** What is read on an institution's own card. */
public enum CardField {
  /** Family name and given names in one place. */
  FULL_NAME,
  FAMILY_NAME,
  GIVEN_NAMES,
  NUMBER,
  /** The last day on which it is valid. */
  LAST_DAY;

  Label label() {
    return Label.valueOf(name());
  }
}
