package org.invigil.domain.mrz;

/** What a digit of a zone proves. */
public enum ZoneField {
  NUMBER,
  DATE_OF_BIRTH,
  LAST_DAY,
  OPTIONAL,
  /** The digit over all. */
  WHOLE
}
