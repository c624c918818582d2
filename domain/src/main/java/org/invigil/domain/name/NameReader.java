package org.invigil.domain.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes a written name apart. Its work grows with the length of the text, which is bounded. */
record NameReader(NamePolicy policy) {

  ReadName read(WrittenName name, List<Double> confidences) {
    if (name.length() > policy.longest()) {
      return ReadName.troubled("", Agreement.TOO_LONG);
    }
    return switch (name) {
      case WrittenName.Whole(var text) -> whole(text, new Splitting(text, confidences));
      case WrittenName.Parted(var family, var given) -> parted(family, given, confidences);
    };
  }

  private ReadName whole(String text, Splitting split) {
    var words = split.words();
    var ends = split.familyWords();
    var fields =
        ends > 0 && ends < words.size() && !onlyAdditions(words.subList(ends, words.size()));
    var placed = new ArrayList<Word>(words.size());
    for (var i = 0; i < words.size(); i++) {
      placed.add(
          fields ? words.get(i).in(i < ends ? Word.Field.FAMILY : Word.Field.GIVEN) : words.get(i));
    }
    return finished(text, placed, split.troubles(), split.cyrillic());
  }

  /** {@code Smith, Jr.}: what follows the comma is no given name. */
  private static boolean onlyAdditions(List<Word> words) {
    return words.stream()
        .map(Word::plain)
        .allMatch(it ->
            Vocabulary.SUFFIXES.contains(it)
                || Vocabulary.TITLES.contains(it)
                || Vocabulary.PLACEHOLDERS.contains(it));
  }

  private ReadName parted(String family, String given, List<Double> confidences) {
    if (family.isBlank() || given.isBlank()) {
      var only = family + given;
      return whole(only, new Splitting(only, confidences));
    }
    var known = !confidences.isEmpty();
    var one = new Splitting(family, known ? confidences.subList(0, family.length()) : confidences);
    var two =
        new Splitting(
            given, known ? confidences.subList(family.length(), confidences.size()) : confidences);
    var words = new ArrayList<Word>();
    var both = !one.words().isEmpty() && !two.words().isEmpty();
    one.words().forEach(it -> words.add(both ? it.in(Word.Field.FAMILY) : it));
    two.words().forEach(it -> words.add(both ? it.in(Word.Field.GIVEN) : it));
    var troubles = new ArrayList<Agreement>();
    troubles.addAll(words.isEmpty() ? one.troubles() : serious(one));
    troubles.addAll(words.isEmpty() ? List.of() : serious(two));
    return finished(
        family + ", " + given,
        words,
        troubles.stream().distinct().toList(),
        one.cyrillic() || two.cyrillic());
  }

  private static List<Agreement> serious(Splitting split) {
    return split.troubles().stream().filter(it -> it != Agreement.NO_NAME).toList();
  }

  private ReadName finished(
      String text, List<Word> words, List<Agreement> troubles, boolean cyrillic) {
    if (words.size() > policy.mostWords()) {
      return ReadName.troubled("", Agreement.TOO_LONG);
    }
    var plain = new ArrayList<String>(words.size());
    words.forEach(it -> plain.add(it.plain()));
    var joined = String.join("", plain);
    plain.sort(Comparator.naturalOrder());
    return new ReadName(text, Parts.of(Fusion.of(words)), joined, plain, troubles, cyrillic, false);
  }
}
