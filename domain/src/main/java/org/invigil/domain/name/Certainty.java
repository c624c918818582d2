package org.invigil.domain.name;

import static org.invigil.domain.name.Agreement.DIFFERENT;
import static org.invigil.domain.name.Agreement.MIDDLE_DIFFERS;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets a difference stand only if it is certain. It is certain if two full names, each of at least
 * two whole words, have nothing in common: no word of the one agrees with, or could stand for, any
 * word of the other. {@code John Tolkien} and {@code Ronald Tolkien} may be one man with both given
 * names, {@code Anna Weber} and {@code Anna Schmidt} one woman before and after her wedding.
 */
record Certainty(List<Word> words1, List<Word> words2) {

  private static final int FULL = 2;

  /** The doubt that turns every "different" of {@code reasons} into a question for a person. */
  void doubt(List<PartReason> reasons) {
    var different = false;
    var shared = false;
    for (var reason : reasons) {
      different |= reason.agreement() == DIFFERENT;
      shared |= shared(reason);
    }
    if (!different) {
      return;
    }
    if (shared) {
      doubt(reasons, Agreement.DIFFERS_IN_PART);
      return;
    }
    var whole1 = whole(words1);
    var whole2 = whole(words2);
    if (whole1.size() < FULL || whole2.size() < FULL) {
      doubt(reasons, Agreement.TOO_LITTLE_SHOWN);
    } else if (Plausibility.anyOf(whole1, whole2)) {
      doubt(reasons, Agreement.PERHAPS_A_VARIANT);
    }
  }

  private static void doubt(List<PartReason> reasons, Agreement doubt) {
    reasons.replaceAll(it -> it.agreement() == DIFFERENT ? it.with(doubt) : it);
  }

  /** A family, given or middle name that both sides have and that is not plainly different. */
  private static boolean shared(PartReason reason) {
    return (reason.part().main() || reason.part() == NamePart.MIDDLE)
        && reason.agreement() != DIFFERENT
        && reason.agreement() != MIDDLE_DIFFERS
        && !reason.first().isEmpty()
        && !reason.second().isEmpty();
  }

  /** Words that are names, and more than an initial; a father's name says too little. */
  private static List<Word> whole(List<Word> words) {
    var whole = new ArrayList<Word>(words.size());
    for (var word : words) {
      if ((word.part().main() || word.part() == NamePart.MIDDLE) && !word.initial()) {
        whole.add(word);
      }
    }
    return whole;
  }
}
