package org.invigil.domain.name;

import java.util.Optional;

/**
 * Whether two words are so near that they may be one name. Thresholds are set by hand: too wide a
 * net costs a person a look, too narrow a one would call a candidate somebody else.
 */
record NearSpelling() {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final int MOST = 2;

  static Optional<Agreement> judge(String one, String two) {
    var shorter = one.length() <= two.length() ? one : two;
    var longer = one.length() <= two.length() ? two : one;
    if (shorter.length() < SHORTEST) {
      return Optional.empty();
    }
    if (longer.startsWith(shorter) || shorter.length() > SHORTEST && longer.endsWith(shorter)) {
      return Optional.of(Agreement.SHORT_FORM);
    }
    return longer.length() <= LONGEST && near(shorter, longer)
        ? Optional.of(Agreement.NEAR_SPELLING)
        : Optional.empty();
  }

  private static boolean near(String shorter, String longer) {
    if (longer.length() - shorter.length() > 3) {
      return false;
    }
    var edits = Edits.upTo(MOST, shorter, longer);
    if (edits <= allowed(shorter, longer)) {
      return true;
    }
    if (shorter.length() == SHORTEST || !Sound.beginAlike(shorter, longer)) {
      return false;
    }
    var sound = Sound.of(shorter);
    return sound.equals(Sound.of(longer)) && (sound.length() > 2 || edits <= MOST);
  }

  /** One in four letters, two in eight; in three letters only one too many. */
  private static int allowed(String shorter, String longer) {
    if (shorter.length() > SHORTEST) {
      return shorter.length() > 7 ? MOST : 1;
    }
    return longer.length() > shorter.length() ? 1 : 0;
  }
}
