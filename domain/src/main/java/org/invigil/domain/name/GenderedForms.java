package org.invigil.domain.name;

import java.util.stream.Stream;

/** Family names that differ between a man and a woman of one family, or of one marriage. */
record GenderedForms() {

  private static final String[][] ENDINGS = {
    {"skaia", "sky"},
    {"skaya", "sky"},
    {"skaja", "sky"},
    {"ska", "sky"},
    {"cka", "cky"},
    {"dzka", "dzky"},
    {"skiy", "sky"},
    {"skyi", "sky"},
    {"skii", "sky"},
    {"skij", "sky"},
    {"ski", "sky"},
    {"cki", "cky"},
    {"dzki", "dzky"},
    {"skoy", "sky"},
    {"ova", "ov"},
    {"eva", "ev"},
    {"ina", "in"},
    {"yna", "yn"},
    {"kova", "ek"},
    {"iene", ""},
    {"aite", ""},
    {"yte", ""},
    {"ute", ""},
    {"as", ""},
    {"is", ""},
    {"us", ""},
    {"aia", "y"},
    {"aya", "y"},
    {"ou", "o"},
    {"os", "o"},
  };
  private static final String[] ALONE = {"ova", "eva"};

  static boolean related(String one, String two) {
    return one.length() > 4
        && two.length() > 4
        && one.charAt(0) == two.charAt(0)
        && (stem(one).equals(stem(two)) || added(one, two) || added(two, one));
  }

  /** Novák, Nováková. */
  private static boolean added(String man, String woman) {
    return Stream.of(ALONE).anyMatch(it -> woman.equals(man + it))
        || man.endsWith("ek") && woman.equals(man.substring(0, man.length() - 2) + "kova")
        || man.endsWith("a") && woman.equals(man.substring(0, man.length() - 1) + "ova");
  }

  private static String stem(String name) {
    for (var ending : ENDINGS) {
      if (name.endsWith(ending[0]) && name.length() > ending[0].length() + 2) {
        return name.substring(0, name.length() - ending[0].length()) + ending[1];
      }
    }
    return name;
  }
}
