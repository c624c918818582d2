package org.invigil.domain.flag;

import java.util.List;
import java.util.Set;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.Item;

/** Rules and adjustments that differ from the strict ones in one thing. */
final class Rules {

  private Rules() {}

  static ExamRules anotherPerson() {
    return rules(Set.of(), true, false);
  }

  static ExamRules noise() {
    return rules(Set.of(), false, true);
  }

  static ExamRules items(Item... items) {
    return rules(Set.of(items), false, false);
  }

  static Adjustments muted(FlagKind... kinds) {
    return new Adjustments(0, 0, Set.of(), Set.of(), Set.of(kinds));
  }

  private static ExamRules rules(Set<Item> items, boolean anotherPerson, boolean noise) {
    return new ExamRules(
        items,
        List.of(),
        Set.of(),
        Set.of(),
        false,
        anotherPerson,
        noise,
        false,
        ExamRules.LONGEST_BREAK);
  }
}
