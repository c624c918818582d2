package org.invigil.domain.mrz;

/**
 * What can stand at a place of a zone, and what a machine that reads something else there has
 * mistaken. Pairs: ICAO Doc 9303 part 3 on OCR-B, and readings of printed zones.
 */
enum Alphabet {
  LETTERS("0125678", "OIZSGTB"),
  DIGITS("OQDUILZSGTBAE", "0000112567843"),
  SEX("0H", "MM"),
  ANY("", "");

  private final String mistaken;
  private final String meant;

  Alphabet(String mistaken, String meant) {
    this.mistaken = mistaken;
    this.meant = meant;
  }

  char read(char letter) {
    var at = mistaken.indexOf(letter);
    return at < 0 ? letter : meant.charAt(at);
  }
}
