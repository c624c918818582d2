package org.invigil.domain.name;

import java.util.Map;

/**
 * Letters for which text recognition has no sign, and what it prints in their place. However sure
 * it was of that, it could not have read the letter.
 */
record SignlessLetters() {

  private static final Map<Character, Character> PRINTED =
      Map.of('ð', 'o', 'þ', 'p', 'ß', 'b', 'ł', 't', 'ə', 'e');

  /** Whether {@code read} is {@code written} with at least one of those letters misread. */
  static boolean explain(String read, String written) {
    return explain(read, 0, written, 0, false);
  }

  private static boolean explain(String read, int from, String written, int at, boolean misread) {
    if (at == written.length()) {
      return misread && from == read.length();
    }
    var letter = written.charAt(at);
    var plain = Glyphs.of(letter).plain();
    if (read.startsWith(plain, from)
        && explain(read, from + plain.length(), written, at + 1, misread)) {
      return true;
    }
    var printed = PRINTED.get(Character.toLowerCase(letter));
    return printed != null
        && from < read.length()
        && read.charAt(from) == printed
        && explain(read, from + 1, written, at + 1, true);
  }
}
