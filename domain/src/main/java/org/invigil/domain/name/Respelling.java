package org.invigil.domain.name;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Replaces groups of letters in one pass; of two that begin alike the first listed is taken. */
final class Respelling {

  private static final int LETTERS = 128;

  /** No group becomes more than two letters for each that it has. */
  private static final int GROWTH = 2;

  /** By the first letter of what is written; null for most. */
  private final String[] @Nullable [][] byFirst = new String[LETTERS][][];

  /** Each rule is what is written, then what it becomes. */
  Respelling(String[][] rules) {
    Stream.of(rules)
        .collect(Collectors.groupingBy(it -> it[0].charAt(0)))
        .forEach((first, begun) -> byFirst[first] = begun.toArray(String[][]::new));
  }

  String of(String name) {
    var respelled = new char[name.length() * GROWTH];
    var length = 0;
    for (var i = 0; i < name.length(); ) {
      var rule = rule(name, i);
      if (rule == null) {
        respelled[length++] = name.charAt(i++);
      } else {
        rule[1].getChars(0, rule[1].length(), respelled, length);
        length += rule[1].length();
        i += rule[0].length();
      }
    }
    return new String(respelled, 0, length);
  }

  /** The first letter of {@link #of}. */
  char first(String name) {
    var rule = rule(name, 0);
    return rule == null ? name.charAt(0) : rule[1].charAt(0);
  }

  private String @Nullable [] rule(String name, int at) {
    var begun = byFirst[name.charAt(at)];
    if (begun != null) {
      for (var rule : begun) {
        if (stands(rule[0], name, at)) {
          return rule;
        }
      }
    }
    return null;
  }

  /** As {@code startsWith}, but these groups are too short for it to pay. */
  private static boolean stands(String group, String name, int at) {
    var i = 1;
    while (i < group.length() && at + i < name.length() && group.charAt(i) == name.charAt(at + i)) {
      i++;
    }
    return i == group.length();
  }
}
