package org.invigil.domain.mrz;

import java.util.List;

/** Characters of OCR-B that machines take for each other, where letters and digits both stand. */
record Lookalikes() {

  private static final List<String> GROUPS =
      List.of("0OQDCU", "1ILJ", "2Z", "5S", "6G", "8B", "4A", "7TZ", "UV", "CG", "MHN", "EF", "KX");

  /** Everything that {@code letter} may be a misreading of. */
  static String of(char letter) {
    var others = new StringBuilder();
    for (var group : GROUPS) {
      if (group.indexOf(letter) >= 0) {
        others.append(group.replace(String.valueOf(letter), ""));
      }
    }
    return others.toString();
  }
}
