package org.invigil.domain.name;

/** How many letters must be put in, taken out, replaced or exchanged with the next one. */
record Edits() {

  /** As many as it takes, or {@code most + 1} as soon as it is clear that it takes more. */
  static int upTo(int most, String one, String two) {
    if (Math.abs(one.length() - two.length()) > most) {
      return most + 1;
    }
    if (foreign(one, two) > most || foreign(two, one) > most) {
      return most + 1;
    }
    var before = new int[two.length() + 1];
    var last = new int[two.length() + 1];
    var row = new int[two.length() + 1];
    for (var j = 0; j <= two.length(); j++) {
      last[j] = j;
    }
    var least = 0;
    for (var i = 1; i <= one.length() && least <= most; i++) {
      least = fill(row, last, before, one, two, i);
      var spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return least > most ? most + 1 : Math.min(last[two.length()], most + 1);
  }

  /** At least so many letters of the one must go or be replaced, because the other has none. */
  private static int foreign(String one, String two) {
    return Long.bitCount(letters(one) & ~letters(two));
  }

  private static long letters(String word) {
    var letters = 0L;
    for (var i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  /** Fills the row for letter {@code i} of the first word; its least number can only grow. */
  private static int fill(int[] row, int[] last, int[] before, String one, String two, int i) {
    row[0] = i;
    var least = i;
    for (var j = 1; j <= two.length(); j++) {
      var same = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
      var edits = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
      if (exchanged(one, two, i, j)) {
        edits = Math.min(edits, before[j - 2] + 1);
      }
      row[j] = edits;
      least = Math.min(least, edits);
    }
    return least;
  }

  private static boolean exchanged(String one, String two, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == two.charAt(j - 2)
        && one.charAt(i - 2) == two.charAt(j - 1);
  }
}
