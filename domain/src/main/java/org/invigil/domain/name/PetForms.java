package org.invigil.domain.name;

/** A short form with an ending of endearment: {@code Manny} of {@code Manuel}. */
record PetForms() {

  private static final int SHORTEST_STEM = 3;
  private static final String[] ENDINGS = {
    "chka", "chen", "ushka", "inho", "inha", "ito", "ita", "sha", "cho", "tje", "ie", "ey", "ka",
    "ko", "ek", "ik", "li", "y", "i", "o", ""
  };

  static boolean related(String one, String two) {
    return one.regionMatches(0, two, 0, SHORTEST_STEM)
        && (one.length() < two.length() ? pet(one, two) : pet(two, one));
  }

  private static boolean pet(String pet, String full) {
    for (var ending : ENDINGS) {
      if (pet.endsWith(ending)) {
        var stem = single(pet.substring(0, pet.length() - ending.length()));
        if (stem.length() >= SHORTEST_STEM && full.startsWith(stem)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String single(String stem) {
    var last = stem.length() - 1;
    return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }
}
