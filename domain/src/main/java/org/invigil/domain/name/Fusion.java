package org.invigil.domain.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes one word of Abd, Abu or Umm and the word that follows, with or without an article between
 * them: {@code Abd al-Rahman}, {@code Abdul Rahman} and {@code Abdurrahman} become the same word.
 */
record Fusion() {

  static List<Word> of(List<Word> words) {
    var fused = new ArrayList<Word>(words.size());
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var next = following(words, i);
      if (next > i && fuses(word)) {
        var last = words.get(next);
        fused.add(word.fused(last, key(word.plain(), last.plain())));
        i = next;
      } else {
        fused.add(servant(word));
      }
    }
    return fused;
  }

  /** The word that this one would fuse with, past an article; itself at the end of a field. */
  private static int following(List<Word> words, int at) {
    var next = at + 1;
    if (next + 1 < words.size() && Vocabulary.ARTICLES.contains(words.get(next).plain())) {
      next++;
    }
    return next < words.size()
            && words.get(next).field() == words.get(at).field()
            && !words.get(next).initial()
        ? next
        : at;
  }

  private static boolean fuses(Word word) {
    return Vocabulary.FUSING.contains(word.plain()) || article(word.plain());
  }

  /** Abd with its article: Abdul, Abdel, Abdur, Abdus. */
  private static boolean article(String plain) {
    return plain.length() >= 4
        && plain.length() <= 6
        && plain.startsWith("abd")
        && (plain.length() == 4
            ? plain.endsWith("u")
            : Vocabulary.ARTICLES.contains(plain.substring(3))
                || plain.equals("abdus")
                || plain.equals("abdun"));
  }

  private static String key(String first, String second) {
    return first.startsWith("abd") ? "abd" + bare(second) : first + second;
  }

  /** Without the rest of an article: {@code allah} and {@code llah} are {@code lah}. */
  private static String bare(String name) {
    return name.endsWith("llah") && name.length() <= 5 ? "lah" : name;
  }

  /** A name written as one word with Abd: its article is taken out. */
  private static Word servant(Word word) {
    var plain = word.plain();
    if (!plain.startsWith("abd") || plain.length() < 7) {
      return word;
    }
    return new Word(
        word.written(),
        "abd" + withoutArticle(plain.substring(3)),
        "abd" + withoutArticle(plain.substring(3)),
        word.group(),
        word.field(),
        word.part(),
        List.of());
  }

  static String withoutArticle(String rest) {
    var vowel = "aeiou".indexOf(rest.charAt(0)) >= 0;
    var after = vowel ? rest.substring(1) : rest;
    if (!vowel || after.length() < 3) {
      return rest;
    }
    return after.charAt(0) == 'l' || after.charAt(0) == after.charAt(1)
        ? after.substring(1)
        : after.length() > 3 && "aeiou".indexOf(after.charAt(0)) < 0 && rest.charAt(0) == 'u'
            ? after
            : rest;
  }
}
