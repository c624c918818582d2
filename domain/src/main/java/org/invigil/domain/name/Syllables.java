package org.invigil.domain.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Chinese, Korean and Vietnamese names: a family name of one syllable and a given name of one or
 * two, which may be written as two words. Dialects sound so unlike each other that only the
 * character of the family name tells.
 */
record Syllables() {

  private static final Pattern SYLLABLE =
      Pattern.compile("[bcdfghjklmnpqrstwxyz]{0,2}[aeiouy]{1,3}(?:ng|n|k|m|p|l|h|t)?");
  private static final int LONGEST = 6;
  private static final Pattern FAMILY =
      Pattern.compile(
          "[bcdfghjklmnpqrstvwxyz]{0,2}"
              + "(?:[aeiou]{1,3}y?(?:ng|nh|ck|ch|[nkmplhtwc])?|[eou]r|y)"
              + "|ng");
  private static final Pattern GIVEN = Pattern.compile("(?:" + FAMILY.pattern() + "){1,2}");

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

  /** Whether a name may be one of these. */
  static boolean only(List<Plausibility.Shape> words) {
    if (!single(words.getFirst()) && !single(words.getLast())) {
      return false;
    }
    for (var word : words) {
      if (!GIVEN.matcher(word.plain()).matches()) {
        return false;
      }
    }
    return true;
  }

  private static boolean single(Plausibility.Shape word) {
    return word.plain().length() <= LONGEST && FAMILY.matcher(word.plain()).matches();
  }

  /** Whether its family name is known by character, whichever end it stands at. */
  static boolean read(List<Plausibility.Shape> words) {
    return KnownVariants.character(words.getFirst().plain())
        || KnownVariants.character(words.getLast().plain());
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
