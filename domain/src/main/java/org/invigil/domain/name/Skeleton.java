package org.invigil.domain.name;

/**
 * What is left of a name when everything is taken away on which systems of romanisation disagree:
 * vowels, breath, voice, and how sibilants are written. {@code Qaddafi} and {@code Kadhafi} are
 * both {@code KTP}. Much coarser than {@link Sound}: it may only ever raise doubt.
 *
 * @param hard with {@code kh} heard as a k, {@code w} as a v, {@code ch} and {@code j} as sibilants
 * @param soft with {@code kh}, {@code ch}, {@code j}, {@code w} heard as breath, {@code c} as in
 *     Çelik
 * @param blunt {@code hard}, with dentals and sibilants as one, and l, n, r as one at a syllable's
 *     end, as Thai and Japanese systems have them
 */
record Skeleton(String hard, String soft, String blunt) {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_BLUNT = 4;

  static Skeleton of(String name) {
    var hard = new StringBuilder(name.length());
    var soft = new StringBuilder(name.length());
    var blunt = new StringBuilder(name.length());
    if (vowel(name.charAt(0))) {
      hard.append('*');
      soft.append('*');
      blunt.append('*');
    }
    for (var i = 0; i < name.length(); i++) {
      var letter = name.charAt(i);
      var next = i + 1 < name.length() ? name.charAt(i + 1) : ' ';
      if (vowel(letter) || letter == 'h' || letter == next || cluster(name, i, next)) {
        continue;
      }
      var heard = heard(letter, next);
      if (letter == 'x') {
        hard.append('K');
        blunt.append('K');
      }
      hard.append(heard);
      blunt.append(heard == 'S' ? 'T' : coda(heard, next));
      if (!breath(letter, next)) {
        soft.append(letter == 'c' ? 'S' : heard);
      }
    }
    return new Skeleton(hard.toString(), soft.toString(), blunt.toString());
  }

  boolean like(Skeleton other) {
    return longEnough(hard) && (hard.equals(other.hard) || hard.equals(other.soft))
        || longEnough(soft) && (soft.equals(other.hard) || soft.equals(other.soft))
        || blunt.length() >= SHORTEST_BLUNT && blunt.equals(other.blunt);
  }

  private static boolean longEnough(String bones) {
    return bones.length() >= SHORTEST;
  }

  /** Whether the next letter is heard for both, as in {@code tch}, {@code dzh}, {@code sz}. */
  private static boolean cluster(String name, int at, char next) {
    return switch (name.charAt(at)) {
      case 't', 'd' -> next == 's' || next == 'z' || next == 'c' || next == 'j';
      case 's', 'z' -> next == 'z' || name.startsWith("ch", at + 1);
      case 'c' -> next == 'z';
      default -> false;
    };
  }

  private static boolean vowel(char letter) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
      default -> false;
    };
  }

  private static boolean breath(char letter, char next) {
    return letter == 'w'
        || letter == 'j'
        || letter == 'x'
        || (letter == 'k' || letter == 'c' || letter == 'g') && next == 'h';
  }

  private static char heard(char letter, char next) {
    return switch (letter) {
      case 'b', 'p', 'f', 'v', 'w' -> 'P';
      case 'd', 't' -> 'T';
      case 'g', 'k', 'q' -> 'K';
      case 'c' -> "eiyhsz".indexOf(next) >= 0 ? 'S' : 'K';
      case 's', 'z', 'j', 'x' -> 'S';
      default -> Character.toUpperCase(letter);
    };
  }

  private static char coda(char heard, char next) {
    return !vowel(next) && (heard == 'L' || heard == 'R') ? 'N' : heard;
  }
}
