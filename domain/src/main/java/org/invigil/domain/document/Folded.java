package org.invigil.domain.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text without what machines and typesetters do differently: small letters without marks, nothing
 * else. It remembers where each letter came from.
 */
record Folded(String letters, int[] places) {

  static Folded of(String text) {
    var letters = new StringBuilder(text.length());
    var places = new int[text.length() * 2 + 1];
    for (var i = 0; i < text.length(); i++) {
      for (var letter : plain(text.charAt(i)).toCharArray()) {
        if (letters.length() < places.length - 1) {
          places[letters.length()] = i;
          letters.append(letter);
        }
      }
    }
    places[letters.length()] = text.length();
    return new Folded(letters.toString(), places);
  }

  static String lettersOf(String text) {
    return of(text).letters();
  }

  /** Where in the text the folded letter {@code at} stands; its end for the one after the last. */
  int place(int at) {
    return places[at];
  }

  private static String plain(char letter) {
    var apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    var plain = new StringBuilder(2);
    for (var part : apart.toLowerCase(Locale.ROOT).toCharArray()) {
      if (part >= 'a' && part <= 'z' || part >= '0' && part <= '9') {
        plain.append(part);
      } else if (part == 'ß') {
        plain.append("ss");
      } else if (part == 'ø') {
        plain.append('o');
      } else if (part == 'ł') {
        plain.append('l');
      }
    }
    return plain.toString();
  }
}
