package org.invigil.domain.name;

import static org.invigil.domain.name.NamePart.FAMILY;
import static org.invigil.domain.name.NamePart.GIVEN;
import static org.invigil.domain.name.NamePart.MAIN;
import static org.invigil.domain.name.NamePart.MIDDLE;
import static org.invigil.domain.name.NamePart.PARTICLE;
import static org.invigil.domain.name.NamePart.PLACEHOLDER;
import static org.invigil.domain.name.NamePart.SUFFIX;
import static org.invigil.domain.name.NamePart.TITLE;

import java.util.ArrayList;
import java.util.List;

/**
 * Says of each word what it is, as far as the name alone shows it. Without fields, the first and
 * the last word are the main names and what stands between them is a middle name.
 */
record Parts() {

  static List<Word> of(List<Word> words) {
    var named = new ArrayList<>(words);
    dropTitles(named);
    dropSuffixes(named);
    dropAll(named);
    Patronymics.mark(named);
    var syllables = Syllables.family(named);
    for (var field : Word.Field.values()) {
      name(named, field, syllables);
    }
    return List.copyOf(named);
  }

  private static void dropTitles(List<Word> words) {
    for (var i = 0; i < words.size() && core(words) > 1; i++) {
      if (!Vocabulary.TITLES.contains(words.get(i).plain())) {
        if (startsField(words, i + 1)) {
          continue;
        }
        i = nextField(words, i) - 1;
        continue;
      }
      set(words, i, TITLE);
    }
  }

  private static boolean startsField(List<Word> words, int at) {
    return at < words.size() && words.get(at).field() != words.get(at - 1).field();
  }

  private static int nextField(List<Word> words, int at) {
    var next = at + 1;
    while (next < words.size() && !startsField(words, next)) {
      next++;
    }
    return next;
  }

  private static void dropSuffixes(List<Word> words) {
    for (var i = words.size() - 1; i > 0 && core(words) > 1; i--) {
      if (suffix(words, i)) {
        set(words, i, SUFFIX);
      } else if (!startsField(words, i)) {
        i = fieldStart(words, i);
      }
    }
  }

  private static boolean suffix(List<Word> words, int at) {
    var plain = words.get(at).plain();
    return Vocabulary.SUFFIXES.contains(plain)
        && (core(words) > 2 || !Vocabulary.ALSO_FAMILY_NAMES.contains(plain));
  }

  private static int fieldStart(List<Word> words, int at) {
    var start = at;
    while (start > 0 && !startsField(words, start)) {
      start--;
    }
    return start;
  }

  private static void dropAll(List<Word> words) {
    for (var i = 0; i < words.size() && core(words) > 1; i++) {
      if (Vocabulary.PLACEHOLDERS.contains(words.get(i).plain())) {
        set(words, i, PLACEHOLDER);
      } else if (words.get(i).part() == MAIN && particle(words, i)) {
        set(words, i, PARTICLE);
      }
    }
  }

  private static boolean particle(List<Word> words, int at) {
    var word = words.get(at);
    if (!Vocabulary.PARTICLES.contains(word.plain())) {
      return vietnamese(words, word);
    }
    if (Vocabulary.ALSO_NAMES.contains(word.plain()) && Syllables.family(words)) {
      return false;
    }
    var first = at == 0 || startsField(words, at);
    var last = at == words.size() - 1 || startsField(words, at + 1);
    if (word.field() == Word.Field.GIVEN) {
      return !first && (last || !word.initial());
    }
    if (last) {
      return !Vocabulary.ALSO_NAMES.contains(word.plain());
    }
    return !first
        || !Vocabulary.ALSO_NAMES.contains(word.plain())
        || words.get(at + 1).group() == word.group()
        || word.field() == Word.Field.FAMILY;
  }

  /** The middle word of women's names, wherever the order of the words puts it. */
  private static boolean vietnamese(List<Word> words, Word word) {
    return word.plain().equals("thi")
        && words.stream().filter(it -> Patronymics.VIETNAMESE.contains(it.plain())).count() == 1
        && words.size() > 3;
  }

  private static void name(List<Word> words, Word.Field field, boolean syllables) {
    var core = new ArrayList<Word>(words.size());
    for (var i = 0; i < words.size(); i++) {
      if (words.get(i).field() == field && words.get(i).part() == MAIN) {
        core.add(words.get(i));
      }
    }
    if (core.isEmpty()) {
      return;
    }
    var first = core.getFirst().group();
    var last = field == Word.Field.UNKNOWN ? core.getLast().group() : first;
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (word.field() == field && word.part() == MAIN) {
        var main = word.group() == first || word.group() == last || syllables;
        set(words, i, field == Word.Field.FAMILY ? FAMILY : main ? main(field) : MIDDLE);
      }
    }
  }

  private static NamePart main(Word.Field field) {
    return field == Word.Field.GIVEN ? GIVEN : MAIN;
  }

  /** How many words may still be a name by themselves. */
  private static int core(List<Word> words) {
    var core = 0;
    for (var i = 0; i < words.size(); i++) {
      core += words.get(i).part() == MAIN ? 1 : 0;
    }
    return core;
  }

  private static void set(List<Word> words, int at, NamePart part) {
    words.set(at, words.get(at).as(part));
  }
}
