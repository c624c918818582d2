package org.invigil.domain.name;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of ICAO Doc 9303 part 3, section 6, for letters that are not a letter A to Z with a
 * mark on it. Where the tables allow two, both are kept: {@code Ü} is {@code u} and {@code ue}.
 */
record Transliteration() {

  /** Letter, plain form, other form. Dj, for Đ, is how the owners of such names write it. */
  static final Map<Integer, Glyph> LATIN =
      table(
          Glyph.Kind.LATIN,
          """
          ä a ae|ö o oe|ü u ue|å a aa|æ ae ae|ø o oe|œ oe oe|ß ss ss|þ th th|ð d d|đ d dj|ñ n nxx
          ł l l|ı i i|ħ h h|ŧ t t|ŋ n n|ĸ q q|ə e a|ɓ b b|ɗ d d|ƙ k k|ƴ y y|ǥ g g|ɨ i i|ʉ u u|ɖ d d
          """);

  static final Map<Integer, Glyph> CYRILLIC =
      table(
          Glyph.Kind.CYRILLIC,
          """
          а a a|б b b|в v v|г g h|д d d|е e e|ё e io|ж zh z|з z z|и i y|й i i|к k k|л l l|м m m
          н n n|о o o|п p p|р r r|с s s|т t t|у u u|ф f f|х kh h|ц ts c|ч ch c|ш sh s|щ shch sht
          ъ ie ie|ы y y|ь|э e e|ю iu iu|я ia ia|ѓ g g|є ie ie|ѕ dz dz|і i i|ї i i|ј j j|љ lj lj
          њ nj nj|ћ c c|ќ k k|ў u u|џ dz dz|ґ g g|ђ d dj|ѐ e e|ѝ i i
          """);

  private static Map<Integer, Glyph> table(Glyph.Kind kind, String rows) {
    return Stream.of(rows.split("[|\n]"))
        .map(it -> it.strip().split(" "))
        .collect(Collectors.toMap(it -> it[0].codePointAt(0), it -> glyph(kind, it)));
  }

  private static Glyph glyph(Glyph.Kind kind, String[] row) {
    return row.length == 1 ? Glyph.SKIPPED : new Glyph(kind, row[1], row[2]);
  }

  /**
   * The form in which all transliterations of a word meet: {@code mueller} and {@code muller} are
   * both {@code muller}.
   */
  static String meeting(String plain) {
    var met = new StringBuilder(plain.length());
    for (var i = 0; i < plain.length(); i++) {
      met.append(plain.charAt(i));
      i += swallowed(plain, i);
    }
    return met.toString();
  }

  private static int swallowed(String plain, int at) {
    return switch (plain.charAt(at)) {
      case 'a' -> follows(plain, at, "e") || follows(plain, at, "a") ? 1 : 0;
      case 'o' -> follows(plain, at, "e") ? 1 : 0;
      case 'u' -> follows(plain, at, "e") ? 1 : follows(plain, at, "xx") ? 2 : 0;
      case 'n' -> follows(plain, at, "xx") ? 2 : 0;
      default -> 0;
    };
  }

  private static boolean follows(String plain, int at, String letters) {
    return plain.startsWith(letters, at + 1);
  }
}
