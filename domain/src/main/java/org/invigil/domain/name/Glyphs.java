package org.invigil.domain.name;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each character of Unicode means in a name. */
record Glyphs() {

  private static final String APOSTROPHES = "'’‘`´ʻʼʹʾʿ′·ʽ＇";
  private static final int TABLED = 0x600;
  private static final Glyph[] TABLE =
      IntStream.range(0, TABLED).mapToObj(Glyphs::judge).toArray(Glyph[]::new);

  static Glyph of(int character) {
    return character < TABLED ? TABLE[character] : judge(character);
  }

  private static Glyph judge(int character) {
    return switch (character) {
      case ',' -> Glyph.FAMILY_ENDS;
      case '<' -> Glyph.FILLER;
      case '/' -> Glyph.SLASH;
      default -> APOSTROPHES.indexOf(character) >= 0 ? Glyph.SKIPPED : byType(character);
    };
  }

  private static Glyph byType(int character) {
    return switch (Character.getType(character)) {
      case Character.DASH_PUNCTUATION -> Glyph.HYPHEN;
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          Glyph.SKIPPED;
      case Character.DECIMAL_DIGIT_NUMBER -> digit(character);
      default -> Character.isLetter(character) ? letter(character) : Glyph.SPACE;
    };
  }

  private static Glyph digit(int character) {
    var digit = Integer.toString(Character.digit(character, 10));
    return Glyph.latin(digit, digit);
  }

  private static Glyph letter(int character) {
    var small = Character.toLowerCase(Character.toUpperCase(character));
    var listed = listed(small);
    return listed == null ? decomposed(small) : listed;
  }

  private static @org.jspecify.annotations.Nullable Glyph listed(int small) {
    if (small >= 'a' && small <= 'z') {
      var letter = Character.toString(small);
      return Glyph.latin(letter, letter);
    }
    var latin = Transliteration.LATIN.get(small);
    return latin == null ? Transliteration.CYRILLIC.get(small) : latin;
  }

  /** A letter with marks, or several letters in one character, taken apart. */
  private static Glyph decomposed(int small) {
    var apart = Normalizer.normalize(Character.toString(small), Normalizer.Form.NFKD);
    var letters =
        apart
            .codePoints()
            .filter(Character::isLetter)
            .map(it -> Character.toLowerCase(Character.toUpperCase(it)))
            .mapToObj(Glyphs::listed)
            .toList();
    if (letters.isEmpty() || letters.contains(null)) {
      return Glyph.FOREIGN;
    }
    return new Glyph(
        letters.getFirst().kind(),
        letters.stream().map(Glyph::plain).collect(Collectors.joining()),
        letters.stream().map(Glyph::expanded).collect(Collectors.joining()));
  }
}
