package org.invigil.domain.name;

/** How many letters must be put in, taken out, replaced or exchanged with the next one. */
record Edits() {

  static int between(String one, String two) {
    var last = new int[two.length() + 1];
    var before = last.clone();
    for (var j = 0; j <= two.length(); j++) {
      last[j] = j;
    }
    var row = last.clone();
    for (var i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (var j = 1; j <= two.length(); j++) {
        var same = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
        if (exchanged(one, two, i, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      var spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[two.length()];
  }

  private static boolean exchanged(String one, String two, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == two.charAt(j - 2)
        && one.charAt(i - 2) == two.charAt(j - 1);
  }
}
