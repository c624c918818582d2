package org.invigil.domain.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names that one person is known to write, or to be called by, in several ways. The lists are never
 * complete; they only keep such names from being called different.
 */
final class KnownVariants {

  private static final int[] NONE = {};

  private static final KnownVariants LISTED =
      new KnownVariants()
          .continued(GivenNameVariants.BIBLICAL)
          .continued(GivenNameVariants.EUROPEAN)
          .continued(GivenNameVariants.EASTERN)
          .continued(GivenNameVariants.ARABIC_AND_AFRICAN)
          .continued(GivenNameVariants.ASIAN)
          .read(FamilyNameVariants.CHARACTERS)
          .read(FamilyNameVariants.KOREAN)
          .listed(FamilyNameVariants.ELSEWHERE);

  private final Map<String, int[]> groupsOf = new HashMap<>();
  private final Set<String> characters = new HashSet<>();
  private int groups;

  private KnownVariants() {}

  static boolean related(String one, String two) {
    var groups = groups(one);
    return groups.length > 0 && meet(groups, groups(two));
  }

  /** The groups that it belongs to; none if no list has it. */
  static int[] groups(String name) {
    return LISTED.groupsOf.getOrDefault(name, NONE);
  }

  /** Whether it is a family name of which the character, or one of a few, is known. */
  static boolean character(String name) {
    return LISTED.characters.contains(name);
  }

  /** A table in which groups that begin with the same name are one group. */
  private KnownVariants continued(String table) {
    var begun = new HashMap<String, Integer>();
    rows(table).forEach(it -> add(it, begun.computeIfAbsent(it[0], _ -> groups++)));
    return this;
  }

  /** A table in which every group stands for itself. */
  private KnownVariants listed(String table) {
    rows(table).forEach(it -> add(it, groups++));
    return this;
  }

  /** The same, of family names that have a character. */
  private KnownVariants read(String table) {
    rows(table).forEach(it -> characters.addAll(List.of(it)));
    return listed(table);
  }

  private static Stream<String[]> rows(String table) {
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

  static boolean meet(int[] some, int[] others) {
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
