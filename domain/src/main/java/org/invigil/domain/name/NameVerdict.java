package org.invigil.domain.name;

/** What a comparison of two names says, from the best to the worst. */
public enum NameVerdict {
  /** Every part agrees, or is missing where that never matters. */
  MATCH,
  /** Not certain: a person decides. */
  REFER,
  /** A family or given name on one side contradicts the one on the other. */
  MISMATCH;

  NameVerdict worse(NameVerdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
