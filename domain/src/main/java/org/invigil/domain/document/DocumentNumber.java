package org.invigil.domain.document;

import java.util.Locale;

/**
 * The number of a document, for a comparison: letter case, spaces and what machines take for each
 * other (NAM-6) do not count.
 */
public final class DocumentNumber {

  private static final String SEEN = "OQDILZSGB";
  private static final String MEANT = "000112568";

  private DocumentNumber() {}

  /** In capital letters and digits; empty for a text that holds none. */
  public static String plain(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The same for every reading of a number that mistakes only lookalikes. */
  public static String folded(String text) {
    var plain = plain(text);
    var folded = new StringBuilder(plain.length());
    for (var letter : plain.toCharArray()) {
      var at = SEEN.indexOf(letter);
      folded.append(at < 0 ? letter : MEANT.charAt(at));
    }
    return folded.toString();
  }
}
