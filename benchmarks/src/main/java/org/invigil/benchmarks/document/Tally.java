package org.invigil.benchmarks.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often each thing was so, of how many. */
final class Tally {

  private final Map<String, int[]> counts = new LinkedHashMap<>();

  void add(String what, boolean so) {
    var count = counts.computeIfAbsent(what, it -> new int[2]);
    count[0] += so ? 1 : 0;
    count[1]++;
  }

  Map<String, String> shares() {
    var shares = new LinkedHashMap<String, String>();
    counts.forEach((what, count) -> shares.put(what, count[0] + " of " + count[1]));
    return shares;
  }
}
