package org.invigil.domain.name;

import java.util.ArrayList;
import java.util.List;

/** Replaces groups of letters in one pass; of two that begin alike the first listed is taken. */
final class Respelling {

  private static final int LETTERS = 128;

  private final List<List<String[]>> byFirst = new ArrayList<>(LETTERS);

  /** Each rule is what is written, then what it becomes. */
  Respelling(String[][] rules) {
    for (var i = 0; i < LETTERS; i++) {
      byFirst.add(new ArrayList<>(0));
    }
    for (var rule : rules) {
      byFirst.get(rule[0].charAt(0)).add(rule);
    }
  }

  String of(String name) {
    var respelled = new StringBuilder(name.length() + 2);
    for (var i = 0; i < name.length(); ) {
      i += appended(name, i, respelled);
    }
    return respelled.toString();
  }

  private int appended(String name, int at, StringBuilder respelled) {
    var rules = byFirst.get(name.charAt(at));
    for (var i = 0; i < rules.size(); i++) {
      var rule = rules.get(i);
      if (name.startsWith(rule[0], at)) {
        respelled.append(rule[1]);
        return rule[0].length();
      }
    }
    respelled.append(name.charAt(at));
    return 1;
  }
}
