package org.invigil.domain.name;

/**
 * What one character means in a name.
 *
 * @param plain its Latin letters without marks; empty unless {@code kind} says letter
 * @param expanded its other transliteration by ICAO Doc 9303 part 3, the same if it has one only
 */
record Glyph(Kind kind, String plain, String expanded) {

  static final Glyph SKIPPED = new Glyph(Kind.SKIPPED, "", "");
  static final Glyph SPACE = new Glyph(Kind.SPACE, "", "");
  static final Glyph HYPHEN = new Glyph(Kind.HYPHEN, "", "");
  static final Glyph FAMILY_ENDS = new Glyph(Kind.FAMILY_ENDS, "", "");
  static final Glyph FILLER = new Glyph(Kind.FILLER, "", "");
  static final Glyph SLASH = new Glyph(Kind.SLASH, "", "");
  static final Glyph FOREIGN = new Glyph(Kind.FOREIGN, "", "");

  static Glyph latin(String plain, String expanded) {
    return new Glyph(Kind.LATIN, plain, expanded);
  }

  /** How the character takes part. */
  enum Kind {
    LATIN,
    CYRILLIC,
    SKIPPED,
    SPACE,
    HYPHEN,
    FAMILY_ENDS,
    FILLER,
    SLASH,
    FOREIGN
  }
}
