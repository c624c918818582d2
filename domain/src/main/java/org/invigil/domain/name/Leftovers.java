package org.invigil.domain.name;

import static org.invigil.domain.name.NamePart.FAMILY;
import static org.invigil.domain.name.NamePart.MAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Judges the words of one name that nothing in the other stands for. */
record Leftovers(ReadName first, ReadName second, Reading reading, List<PartReason> reasons) {

  void judge(List<Word> left1, List<Word> left2) {
    if (anyAddition(left1) || anyAddition(left2)) {
      additions(left1, left2);
    }
    repetitions(left1, left2);
    mains(only(left1, it -> it.part().main()), only(left2, it -> it.part().main()));
    middles(only(left1, it -> it.part().middle()), only(left2, it -> it.part().middle()));
  }

  private static List<Word> only(List<Word> words, Predicate<Word> wanted) {
    var chosen = new ArrayList<Word>(words.size());
    for (var i = 0; i < words.size(); i++) {
      if (wanted.test(words.get(i))) {
        chosen.add(words.get(i));
      }
    }
    return chosen;
  }

  private static boolean anyAddition(List<Word> words) {
    return first(words, it -> !it.part().core()) < words.size();
  }

  private void additions(List<Word> left1, List<Word> left2) {
    var suffixes1 = only(left1, it -> it.part() == NamePart.SUFFIX);
    var suffixes2 = only(left2, it -> it.part() == NamePart.SUFFIX);
    if (!suffixes1.isEmpty() && !suffixes2.isEmpty()) {
      both(suffixes1.removeFirst(), suffixes2.removeFirst(), Agreement.SUFFIX_DIFFERS);
    }
    suffixes1.forEach(it -> one(it, Agreement.NOT_NEEDED, true));
    suffixes2.forEach(it -> one(it, Agreement.NOT_NEEDED, false));
    Predicate<Word> other = it -> !it.part().core() && it.part() != NamePart.SUFFIX;
    only(left1, other).forEach(it -> one(it, Agreement.NOT_NEEDED, true));
    only(left2, other).forEach(it -> one(it, Agreement.NOT_NEEDED, false));
  }

  /** {@code Suharto Suharto}: somebody with one name, in a form that asks for two. */
  private void repetitions(List<Word> left1, List<Word> left2) {
    repeated(left1, first, second, true);
    repeated(left2, second, first, false);
  }

  private void repeated(List<Word> left, ReadName own, ReadName other, boolean inFirst) {
    if (left.isEmpty() || own.words().size() == 1) {
      return;
    }
    var core = only(other.words(), it -> it.part().core());
    if (core.size() == 1
        && own.words().stream().allMatch(it -> it.plain().equals(core.getFirst().plain()))) {
      left.forEach(it -> one(it, Agreement.REPEATED, inFirst));
      left.clear();
    }
  }

  private void mains(List<Word> left1, List<Word> left2) {
    contradictions(left1, left2, true);
    contradictions(left1, left2, false);
    left1.forEach(it -> one(it, missing(it), true));
    left2.forEach(it -> one(it, Agreement.MISSING, false));
  }

  private void contradictions(List<Word> left1, List<Word> left2, boolean samePart) {
    for (var i = 0; i < left1.size(); ) {
      var one = left1.get(i);
      var at = first(left2, it -> !samePart || comparable(one, it));
      if (at < left2.size()) {
        both(one, left2.get(at), contradiction(one, left2.get(at)));
        left1.remove(i);
        left2.remove(at);
      } else {
        i++;
      }
    }
  }

  /** The place of the first word wanted; past the end if there is none. */
  private static int first(List<Word> words, Predicate<Word> wanted) {
    var at = 0;
    while (at < words.size() && !wanted.test(words.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean comparable(Word one, Word two) {
    return one.part() == two.part() || one.part() == MAIN || two.part() == MAIN;
  }

  private Agreement contradiction(Word one, Word two) {
    if (first.cyrillic() != second.cyrillic()) {
      return Agreement.ACROSS_SCRIPTS;
    }
    return unsure(two) ? Agreement.UNSURE_READING : Agreement.DIFFERENT;
  }

  private boolean unsure(Word read) {
    return !read.sureness().isEmpty()
        && read.sureness().stream().mapToDouble(it -> it).average().orElse(1)
            < reading.policy().unsure();
  }

  /** What a full zone had no room for is missing without harm, except a complete family name. */
  private Agreement missing(Word registered) {
    var room = second.full() && !(registered.part() == FAMILY && second.parted());
    return room ? Agreement.BEYOND_THE_ZONE : Agreement.MISSING;
  }

  private void middles(List<Word> left1, List<Word> left2) {
    while (!left1.isEmpty() && !left2.isEmpty()) {
      both(left1.removeFirst(), left2.removeFirst(), Agreement.MIDDLE_DIFFERS);
    }
    left1.forEach(it -> one(it, Agreement.NOT_NEEDED, true));
    left2.forEach(it -> one(it, Agreement.NOT_NEEDED, false));
  }

  private void both(Word one, Word two, Agreement agreement) {
    reasons.add(
        new PartReason(one.part().together(two.part()), agreement, one.written(), two.written()));
  }

  private void one(Word word, Agreement agreement, boolean inFirst) {
    reasons.add(
        new PartReason(
            word.part(), agreement, inFirst ? word.written() : "", inFirst ? "" : word.written()));
  }
}
