package org.invigil.domain.name;

/**
 * How far two words sound apart, where letters that systems of romanisation exchange count little,
 * vowels count less than consonants, and nothing counts for nothing. It knows no name; so it is
 * what keeps a variant that no list knows from being called a mismatch.
 */
record Hearing() {

  /** What a word and nothing are apart. */
  static final int FARTHEST = 100;

  private static final int EXCHANGED = 1;
  private static final int VOWEL = 2;
  private static final int VOWEL_FOR_CONSONANT = 4;
  private static final int CONSONANT = 5;

  /** Pairs of letters of {@link LooseSpelling}, which has no h, j, q, w, y or z any more. */
  private static final String[] KIN = {"td", "tc", "ck", "kg", "uv", "bp", "bv", "fp", "fv"};

  private static final int LETTERS = 128;
  private static final byte[] COSTS = costs();

  /**
   * Hundredths of what all their letters weigh, for two words as {@link LooseSpelling#of} gives
   * them: 0 if they sound the same, {@link #FARTHEST} as soon as it is clear that they are further
   * apart than {@code most}.
   */
  static int upTo(int most, String one, String two) {
    var row = new int[two.length() + 1];
    for (var j = 1; j <= two.length(); j++) {
      row[j] = row[j - 1] + alone(two.charAt(j - 1));
    }
    var all = row[two.length()] + weight(one);
    var least = 0;
    for (var i = 0; i < one.length() && FARTHEST * least < (most + 1) * all; i++) {
      least = hear(one.charAt(i), two, row);
    }
    var apart = all == 0 ? FARTHEST : FARTHEST * row[two.length()] / all;
    return apart <= most ? apart : FARTHEST;
  }

  /** Goes one letter on: {@code row} holds for each beginning of {@code two} how far it is. */
  private static int hear(char letter, String two, int[] row) {
    var diagonal = row[0];
    row[0] += alone(letter);
    var least = row[0];
    for (var j = 1; j < row.length; j++) {
      var other = two.charAt(j - 1);
      var replaced = diagonal + COSTS[letter * LETTERS + other];
      diagonal = row[j];
      row[j] = Math.min(replaced, Math.min(row[j] + alone(letter), row[j - 1] + alone(other)));
      least = Math.min(least, row[j]);
    }
    return least;
  }

  private static int weight(String word) {
    var weight = 0;
    for (var i = 0; i < word.length(); i++) {
      weight += alone(word.charAt(i));
    }
    return weight;
  }

  private static int alone(char letter) {
    return vowel(letter) ? VOWEL : CONSONANT;
  }

  private static boolean vowel(char letter) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u' -> true;
      default -> false;
    };
  }

  private static byte[] costs() {
    var costs = new byte[LETTERS * LETTERS];
    for (char one = 0; one < LETTERS; one++) {
      for (char two = 0; two < LETTERS; two++) {
        costs[one * LETTERS + two] = (byte) cost(one, two);
      }
    }
    for (var kin : KIN) {
      costs[kin.charAt(0) * LETTERS + kin.charAt(1)] = EXCHANGED;
      costs[kin.charAt(1) * LETTERS + kin.charAt(0)] = EXCHANGED;
    }
    return costs;
  }

  private static int cost(char one, char two) {
    if (one == two) {
      return 0;
    }
    if (vowel(one) != vowel(two)) {
      return VOWEL_FOR_CONSONANT;
    }
    return vowel(one) ? VOWEL : CONSONANT;
  }
}
