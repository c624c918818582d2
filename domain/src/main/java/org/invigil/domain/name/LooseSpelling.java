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
    var habits = HABITS.of(greek(name));
    var loose = new StringBuilder(habits.length());
    for (var i = 0; i < habits.length(); i++) {
      var at = FROM.indexOf(habits.charAt(i));
      var letter = at < 0 ? habits.charAt(i) : TO.charAt(at);
      if (letter != ' ' && (loose.isEmpty() || loose.charAt(loose.length() - 1) != letter)) {
        loose.append(letter);
      }
    }
    return loose.toString();
  }

  /** Greek writes d, b and g as nt, mp and gk. */
  private static String greek(String name) {
    return switch (name.substring(0, Math.min(2, name.length()))) {
      case "nt" -> "d" + name.substring(2);
      case "mp" -> "b" + name.substring(2);
      case "gk" -> name.substring(0, 1) + name.substring(2);
      default -> name;
    };
  }

  /** Both as {@link #of} gives them. */
  static boolean near(String one, String two) {
    var longer = Math.max(one.length(), two.length());
    var allowed = longer / LETTERS_FOR_EACH_EDIT;
    return Math.abs(one.length() - two.length()) <= allowed && Edits.between(one, two) <= allowed;
  }
}
