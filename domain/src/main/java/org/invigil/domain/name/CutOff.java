package org.invigil.domain.name;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The width of the zone that a name was written into. A name that fills {@code at} characters, the
 * two between family and given names included, may be cut off; one of {@code at - 1} is complete.
 * Widths: ICAO Doc 9303 parts 4, 5 and 6.
 */
@ValueObject
public record CutOff(int at) {

  /** Passports. */
  public static final CutOff TD3 = new CutOff(39);

  /** Larger cards and visas. */
  public static final CutOff TD2 = new CutOff(31);

  /** Cards of the size of a bank card. */
  public static final CutOff TD1 = new CutOff(30);

  public CutOff {
    if (at < 1) {
      throw new IllegalArgumentException("a zone has room for a letter: " + at);
    }
  }

  boolean filledBy(int characters) {
    return characters >= at;
  }
}
