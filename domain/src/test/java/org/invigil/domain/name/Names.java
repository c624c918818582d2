package org.invigil.domain.name;

import java.util.List;

/** Comparisons in one line. */
final class Names {

  private Names() {}

  static NameComparison compare(String one, String other) {
    return NameMatcher.STANDARD.compare(PlainName.of(one), PlainName.of(other));
  }

  static NameVerdict verdict(String one, String other) {
    return compare(one, other).verdict();
  }

  /** Each reason as part, agreement, first, second. */
  static List<String> told(NameComparison comparison) {
    return comparison.reasons().stream()
        .map(it -> NamePairs.written(it) + " [" + it.first() + "] [" + it.second() + "]")
        .toList();
  }

  static List<String> told(String one, String other) {
    return told(compare(one, other));
  }
}
