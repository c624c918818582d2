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

  static String of(String name) {
    var heard = SPELLINGS.of(name);
    var consonants = new StringBuilder("aeiouyj".indexOf(name.charAt(0)) >= 0 ? "*" : "");
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
