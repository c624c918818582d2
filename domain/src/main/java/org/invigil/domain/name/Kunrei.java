package org.invigil.domain.name;

/** Japanese as Kunrei-shiki writes it, without long vowels: {@code Shinji} is {@code sinzi}. */
record Kunrei() {

  private static final Respelling HEPBURN =
      new Respelling(
          new String[][] {
            {"shi", "si"},
            {"sh", "sy"},
            {"chi", "ti"},
            {"ch", "ty"},
            {"tsu", "tu"},
            {"fu", "hu"},
            {"ji", "zi"},
            {"j", "zy"},
            {"ou", "o"},
            {"oo", "o"},
            {"oh", "o"},
            {"uu", "u"},
            {"ii", "i"},
            {"mb", "nb"},
            {"mp", "np"},
            {"mm", "nm"},
          });

  static boolean same(String one, String two) {
    return HEPBURN.first(one) == HEPBURN.first(two) && of(one).equals(of(two));
  }

  static String of(String name) {
    return HEPBURN.of(name);
  }
}
