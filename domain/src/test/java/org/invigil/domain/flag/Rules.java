package org.invigil.domain.flag;

import java.util.List;
import java.util.Set;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;

/** Rules and adjustments that differ from the strict ones in one thing. */
final class Rules {

  private Rules() {}

  static ExamRules anotherPerson() {
    return rules(true, false);
  }

  static ExamRules noise() {
    return rules(false, true);
  }

  static Adjustments muted(FlagKind... kinds) {
    return new Adjustments(0, 0, Set.of(), Set.of(), Set.of(kinds));
  }

  private static ExamRules rules(boolean anotherPerson, boolean noise) {
    return new ExamRules(
        Set.of(),
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
