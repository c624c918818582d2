package org.invigil.domain.name;

/**
 * Compares two words without what spelling habits of different languages change: doubled letters, a
 * silent h, y for i, w for v, ou for u. The nearer they are then, the likelier they are one name.
 */
record LooseSpelling() {

  private static final int LETTERS_FOR_EACH_EDIT = 4;
  private static final Respelling HABITS =
      new Respelling(
          new String[][] {
            {"tsch", "c"},
            {"tch", "c"},
            {"sch", "s"},
            {"sh", "s"},
            {"ch", "c"},
            {"cz", "c"},
            {"sz", "s"},
            {"ph", "f"},
            {"ou", "u"},
            {"oo", "u"},
            {"oe", "u"},
            {"ee", "i"},
            {"ck", "k"},
            {"dj", "j"},
            {"zh", "j"},
            {"ts", "c"},
            {"x", "ks"},
          });
  private static final String FROM = "yjwqzh";
  private static final String TO = "iivks ";

  static String of(String name) {
    var habits = HABITS.of(begun(name));
    var loose = new char[habits.length()];
    var length = 0;
    for (var i = 0; i < habits.length(); i++) {
      var at = FROM.indexOf(habits.charAt(i));
      var letter = at < 0 ? habits.charAt(i) : TO.charAt(at);
      if (letter != ' ' && (length == 0 || loose[length - 1] != letter)) {
        loose[length++] = letter;
      }
    }
    return new String(loose, 0, length);
  }

  /** Greek writes d, b and g as nt, mp and gk. */
  private static String begun(String name) {
    return switch (name.charAt(0)) {
      case 'n' -> name.startsWith("nt") ? "d" + name.substring(2) : name;
      case 'm' -> name.startsWith("mp") ? "b" + name.substring(2) : name;
      case 'g' -> name.startsWith("gk") ? "g" + name.substring(2) : name;
      default -> name;
    };
  }

  /** Both as {@link #of} gives them. */
  static boolean near(String one, String two) {
    var allowed = Math.max(one.length(), two.length()) / LETTERS_FOR_EACH_EDIT;
    return Edits.upTo(allowed, one, two) <= allowed;
  }
}
