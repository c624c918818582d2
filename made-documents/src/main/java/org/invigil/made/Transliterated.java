package org.invigil.made;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** A name in the letters of a machine-readable zone, by ICAO Doc 9303 part 3, section 6. */
final class Transliterated {

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('Ä', "AE"),
          Map.entry('Ö', "OE"),
          Map.entry('Ü', "UE"),
          Map.entry('Ø', "OE"),
          Map.entry('Å', "AA"),
          Map.entry('Æ', "AE"),
          Map.entry('ß', "SS"),
          Map.entry('Ð', "D"),
          Map.entry('Þ', "TH"),
          Map.entry('Ł', "L"),
          Map.entry('Đ', "D"));

  private Transliterated() {}

  static String of(String name) {
    var letters = new StringBuilder();
    for (var letter : name.toUpperCase(Locale.ROOT).toCharArray()) {
      letters.append(LETTERS.getOrDefault(letter, plain(letter)));
    }
    return letters.toString();
  }

  private static String plain(char letter) {
    if (letter == ' ' || letter == '-') {
      return "<";
    }
    return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
        .replaceAll("[^A-Z]", "");
  }
}
