package org.invigil.domain.name;

import java.util.List;
import java.util.Set;

/**
 * Finds the father's name in East Slavic and Turkic names. It may be missing as a middle name may.
 * A name that only looks like one, as Abramovich does, stays a main name at the end of the text
 * unless the text begins with what looks like a family name.
 */
record Patronymics() {

  static final Set<String> VIETNAMESE =
      Set.of("nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui");

  private static final String[] OF_MEN = {"ovich", "evich", "ovych", "evych", "ovitch", "evitch"};
  private static final String[] OF_WOMEN = {"ovna", "evna", "ivna", "yivna", "inichna", "ichna"};
  private static final String[] FAMILY = {
    "ov", "ev", "in", "yn", "sky", "skyi", "skiy", "skii", "ski", "ko", "uk", "yk", "ich", "ykh"
  };

  static void mark(List<Word> words) {
    var names = 0;
    for (var word : words) {
      names += word.part() == NamePart.MAIN ? 1 : 0;
    }
    if (names < 3) {
      return;
    }
    for (var i = 1; i < words.size(); i++) {
      if (Vocabulary.FATHERS.contains(words.get(i).plain()) && i > 1) {
        set(words, i - 1);
        set(words, i);
        return;
      }
      if (slavic(words, i)) {
        set(words, i);
        return;
      }
    }
  }

  private static boolean slavic(List<Word> words, int at) {
    var word = words.get(at).plain();
    var begins = words.get(at).field() != words.get(at - 1).field();
    if (words.get(at).field() == Word.Field.FAMILY || begins) {
      return false;
    }
    if (ends(word, OF_WOMEN)) {
      return true;
    }
    var last = at == words.size() - 1 && words.get(at).field() == Word.Field.UNKNOWN;
    return ends(word, OF_MEN) && (!last || ends(words.getFirst().plain(), FAMILY));
  }

  private static boolean ends(String word, String[] endings) {
    for (var ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static void set(List<Word> words, int at) {
    words.set(at, words.get(at).as(NamePart.PATRONYMIC));
  }
}
