package org.invigil.domain.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places of a word as read where text recognition took one letter for another: {@code 0/O},
 * {@code 1/I/L}, {@code 5/S}, {@code 8/B}, {@code rn/m}.
 */
record Confusion(List<Integer> places) {

  private static final String LOOKS = "0o|1i|il|1l|5s|8b";

  Confusion {
    places = List.copyOf(places);
  }

  /** Empty if the words differ by more than confusions. */
  static Optional<Confusion> of(String read, String meant) {
    var places = new ArrayList<Integer>();
    var i = 0;
    var j = 0;
    while (i < read.length() && j < meant.length()) {
      if (read.charAt(i) == meant.charAt(j)) {
        i++;
        j++;
      } else if (alike(read.charAt(i), meant.charAt(j))) {
        places.add(i++);
        j++;
      } else if (read.charAt(i) == 'm' && meant.startsWith("rn", j)) {
        places.add(i++);
        j += 2;
      } else if (meant.charAt(j) == 'm' && read.startsWith("rn", i)) {
        places.add(i++);
        places.add(i++);
        j++;
      } else {
        return Optional.empty();
      }
    }
    return i == read.length() && j == meant.length()
        ? Optional.of(new Confusion(places))
        : Optional.empty();
  }

  private static boolean alike(char one, char two) {
    return LOOKS.contains("" + one + two) || LOOKS.contains("" + two + one);
  }

  /** Whether each of those places was read with less certainty than {@code sure}. */
  boolean doubtful(List<Double> sureness, double sure) {
    return sureness.isEmpty() || places.stream().allMatch(it -> sureness.get(it) < sure);
  }
}
