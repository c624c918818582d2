package org.invigil.domain.exam;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What an exam permits (EXM-2). What is not named is not permitted.
 *
 * @param permittedItems things that may lie on the desk
 * @param calculatorModels the accepted models, where calculators are permitted
 * @param permittedPrograms names of programs that may run, lower case
 * @param permittedPages addresses that may be open, as prefixes
 * @param leavingTheRoom whether the candidate may leave the room for more than the toilet
 * @param anotherPerson whether somebody else may be present
 * @param backgroundNoise whether sound and speech around the candidate are tolerated
 * @param severalDisplays whether more than one display may be connected
 * @param longestBreak at most five minutes (SES-3); a break of exactly this length is within the
 *     rule
 */
@ValueObject
public record ExamRules(
    Set<Item> permittedItems,
    List<String> calculatorModels,
    Set<String> permittedPrograms,
    Set<String> permittedPages,
    boolean leavingTheRoom,
    boolean anotherPerson,
    boolean backgroundNoise,
    boolean severalDisplays,
    Duration longestBreak) {

  /** An exam may set less, never more (SES-3). */
  public static final Duration LONGEST_BREAK = Duration.ofMinutes(5);

  /** Nothing permitted, breaks of at most five minutes. */
  public static final ExamRules STRICT =
      new ExamRules(
          Set.of(), List.of(), Set.of(), Set.of(), false, false, false, false, LONGEST_BREAK);

  public ExamRules {
    readLongestBreak(longestBreak).orThrow();
    permittedItems = Set.copyOf(permittedItems);
    calculatorModels = List.copyOf(calculatorModels);
    permittedPrograms = Set.copyOf(permittedPrograms);
    permittedPages = Set.copyOf(permittedPages);
  }

  /** Exactly five minutes are within the rule; so is no break at all. */
  public static Checked<Duration> readLongestBreak(Duration longest) {
    return longest.isNegative() || longest.compareTo(LONGEST_BREAK) > 0
        ? Checked.broken(RuleCode.COMFORT_BREAK_LENGTH, LONGEST_BREAK, longest)
        : new Checked.Valid<>(longest);
  }

  public boolean permits(Item item) {
    return permittedItems.contains(item);
  }
}
