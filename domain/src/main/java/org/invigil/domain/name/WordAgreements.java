package org.invigil.domain.name;

import java.util.List;
import java.util.Optional;

/** The ways in which two words may stand for each other, from sure to doubtful. */
record WordAgreements() {

  private static final int SHORTEST_MEETING = 4;

  /** Whether and how a word of the second name stands for a word of the first. */
  interface WordRule {
    Optional<Agreement> judge(Word one, Word two);
  }

  static final WordRule SAME = (one, two) -> when(one.plain().equals(two.plain()), Agreement.SAME);

  static final WordRule TRANSLITERATED =
      (one, two) -> when(transliterated(one, two), Agreement.TRANSLITERATED);

  static final WordRule INITIALLED = (one, two) -> when(initialled(one, two), Agreement.INITIALLED);

  static List<WordRule> indulgent(ReadName first, ReadName second, Reading reading) {
    WordRule cut = (one, two) -> when(cutOff(one, two, second), Agreement.CUT_OFF);
    WordRule misread = (one, two) -> misread(one, two, reading);
    return List.of(cut, misread, INITIALLED, WordAgreements::near);
  }

  private static Optional<Agreement> when(boolean holds, Agreement agreement) {
    return holds ? Optional.of(agreement) : Optional.empty();
  }

  private static boolean transliterated(Word one, Word two) {
    if (one.expanded().equals(two.plain())
        || two.expanded().equals(one.plain())
        || one.expanded().equals(two.expanded())) {
      return true;
    }
    return one.plain().charAt(0) == two.plain().charAt(0)
        && (one.marked() || two.marked() || umlauts(one.plain()) && umlauts(two.plain()))
        && Transliteration.meeting(one.plain()).equals(Transliteration.meeting(two.plain()));
  }

  /** Long enough, and not ending as Michael and Manuel do, where the e is a sound of its own. */
  private static boolean umlauts(String plain) {
    return plain.length() >= SHORTEST_MEETING
        && !plain.endsWith("ael")
        && !plain.endsWith("uel")
        && !plain.endsWith("oel");
  }

  private static boolean initialled(Word one, Word two) {
    return one.part().core()
        && two.part().core()
        && one.initial() != two.initial()
        && (one.plain().charAt(0) == two.plain().charAt(0)
            || one.expanded().charAt(0) == two.expanded().charAt(0));
  }

  private static boolean cutOff(Word one, Word two, ReadName document) {
    return document.full()
        && lastOfField(document.words(), two)
        && (one.plain().startsWith(two.plain()) || one.expanded().startsWith(two.plain()));
  }

  private static boolean lastOfField(List<Word> words, Word word) {
    var at = words.lastIndexOf(word);
    return at == words.size() - 1
        || word.field() == Word.Field.FAMILY && words.get(at + 1).field() != word.field();
  }

  private static Optional<Agreement> misread(Word one, Word two, Reading reading) {
    if (!reading.machine()) {
      return Optional.empty();
    }
    if (SignlessLetters.explain(two.plain(), one.written())) {
      return Optional.of(Agreement.MISREAD);
    }
    return Confusion.of(two.plain(), one.plain())
        .or(() -> Confusion.of(two.plain(), one.expanded()))
        .map(it ->
            it.doubtful(two.sureness(), reading.policy().sure())
                ? Agreement.MISREAD
                : Agreement.READING_WAS_SURE);
  }

  private static Optional<Agreement> near(Word one, Word two) {
    if (!one.part().core() || !two.part().core() || one.initial() || two.initial()) {
      return Optional.empty();
    }
    return near(one.plain(), two.plain())
        .or(() -> one.marked() ? near(one.expanded(), two.plain()) : Optional.empty())
        .or(() -> two.marked() ? near(one.plain(), two.expanded()) : Optional.empty());
  }

  private static Optional<Agreement> near(String one, String two) {
    if (KnownVariants.related(one, two)) {
      return Optional.of(Agreement.KNOWN_VARIANT);
    }
    if (GenderedForms.related(one, two)) {
      return Optional.of(Agreement.GENDERED_FORM);
    }
    return NearSpelling.judge(one, two);
  }
}
