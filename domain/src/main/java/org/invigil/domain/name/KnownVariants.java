package org.invigil.domain.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Names that one person is known to write, or to be called by, in several ways. The lists are never
 * complete; they only keep such names from being called different.
 */
final class KnownVariants {

  private static final KnownVariants LISTED =
      new KnownVariants()
          .continued(GivenNameVariants.BIBLICAL)
          .continued(GivenNameVariants.EUROPEAN)
          .continued(GivenNameVariants.EASTERN)
          .continued(GivenNameVariants.ARABIC_AND_AFRICAN)
          .continued(GivenNameVariants.ASIAN)
          .listed(FamilyNameVariants.CHARACTERS)
          .listed(FamilyNameVariants.KOREAN)
          .listed(FamilyNameVariants.ELSEWHERE);

  private final Map<String, int[]> groupsOf = new HashMap<>();
  private int groups;

  private KnownVariants() {}

  static boolean related(String one, String two) {
    var groups = LISTED.groupsOf.get(one);
    var others = groups == null ? null : LISTED.groupsOf.get(two);
    return groups != null && others != null && meet(groups, others);
  }

  /** A table in which groups that begin with the same name are one group. */
  private KnownVariants continued(String table) {
    var begun = new HashMap<String, Integer>();
    groups(table).forEach(it -> add(it, begun.computeIfAbsent(it[0], _ -> groups++)));
    return this;
  }

  /** A table in which every group stands for itself. */
  private KnownVariants listed(String table) {
    groups(table).forEach(it -> add(it, groups++));
    return this;
  }

  private static Stream<String[]> groups(String table) {
    return table
        .lines()
        .filter(it -> !it.startsWith("#"))
        .flatMap(it -> Stream.of(it.split("\\|")))
        .map(it -> it.strip().split(" "));
  }

  private void add(String[] names, int group) {
    for (var name : names) {
      groupsOf.merge(name, new int[] {group}, KnownVariants::joined);
    }
  }

  private static int[] joined(int[] some, int[] one) {
    var all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = one[0];
    return all;
  }

  private static boolean meet(int[] some, int[] others) {
    for (var group : some) {
      for (var other : others) {
        if (group == other) {
          return true;
        }
      }
    }
    return false;
  }
}
