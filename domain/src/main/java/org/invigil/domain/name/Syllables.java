package org.invigil.domain.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A Chinese or Korean given name written as two syllables: both of them are the given name. */
record Syllables() {

  private static final Pattern SYLLABLE =
      Pattern.compile("[bcdfghjklmnpqrstwxyz]{0,2}[aeiouy]{1,3}(?:ng|n|k|m|p|l|h|t)?");

  static boolean family(List<Word> words) {
    var core = new ArrayList<Word>(words.size());
    words.forEach(it -> {
      if (it.part().core()) {
        core.add(it);
      }
    });
    return core.size() == 3
        && (family(core.get(0), core.get(1), core.get(2))
            || family(core.get(2), core.get(0), core.get(1)));
  }

  private static boolean family(Word family, Word one, Word two) {
    return Vocabulary.BEFORE_SYLLABLES.contains(family.plain()) && syllable(one) && syllable(two);
  }

  private static boolean syllable(Word word) {
    return word.plain().length() > 1
        && word.plain().length() < 7
        && SYLLABLE.matcher(word.plain()).matches();
  }
}
