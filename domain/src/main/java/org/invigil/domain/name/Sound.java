package org.invigil.domain.name;

/** The consonants of a name as most transliterations agree on them: {@code mohammed} is mmd. */
record Sound() {

  private static final Respelling SPELLINGS =
      new Respelling(
          new String[][] {
            {"tsch", "c"},
            {"tch", "c"},
            {"sch", "s"},
            {"sh", "s"},
            {"ch", "c"},
            {"kh", "h"},
            {"ph", "f"},
            {"gh", "g"},
            {"zh", "z"},
            {"dj", "j"},
            {"ck", "k"},
            {"ts", "s"},
            {"x", "ks"},
          });

  /** Whether two names begin alike, or with a letter that is not heard: only then compare them. */
  static boolean beginAlike(String one, String two) {
    var first = begin(one);
    var second = begin(two);
    return first == second || first == 0 || second == 0;
  }

  private static char begin(String name) {
    return vowel(name.charAt(0)) ? '*' : letter(SPELLINGS.first(name));
  }

  private static boolean vowel(char letter) {
    return "aeiouyj".indexOf(letter) >= 0;
  }

  static String of(String name) {
    var heard = SPELLINGS.of(name);
    var consonants = new StringBuilder(vowel(name.charAt(0)) ? "*" : "");
    for (var i = 0; i < heard.length(); i++) {
      var letter = letter(heard.charAt(i));
      if (letter != 0 && (i == 0 || heard.charAt(i) != heard.charAt(i - 1))) {
        consonants.append(letter);
      }
    }
    return consonants.toString();
  }

  private static char letter(char heard) {
    return switch (heard) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'j', 'h' -> 0;
      case 'w' -> 'v';
      case 'q', 'c' -> 'k';
      case 'z' -> 's';
      default -> heard;
    };
  }
}
