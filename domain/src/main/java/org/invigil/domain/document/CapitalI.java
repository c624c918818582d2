package org.invigil.domain.document;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A large I and a small l look the same in many founts. No name begins with a small l where the
 * others begin with a large letter, but for particles.
 */
final class CapitalI {

  private static final Set<String> PARTICLES =
      Set.of("l", "la", "las", "le", "les", "li", "lo", "los");
  private static final int SMALL_L = 'l';

  private CapitalI() {}

  /** The same text with a large I where a name cannot begin with a small l. */
  static TextLine in(TextLine line, boolean namesAreLarge) {
    return namesAreLarge ? new TextLine(in(line.text()), line.confidences(), line.box()) : line;
  }

  /** Whether some word of it begins with a large letter. */
  static boolean hasLarge(TextLine line) {
    return words(line.text()).anyMatch(it -> Character.isUpperCase(it.charAt(0)));
  }

  private static String in(String text) {
    var meant = new StringBuilder(text);
    var at = 0;
    while (at < text.length()) {
      var end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at && text.charAt(at) == SMALL_L && !PARTICLES.contains(text.substring(at, end))) {
        meant.setCharAt(at, 'I');
      }
      at = end + 1;
    }
    return meant.toString();
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}]+")).filter(it -> !it.isEmpty());
  }
}
