package org.invigil.domain.document;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A label at the beginning of a line, and where what follows it begins.
 *
 * @param alone whether nothing but further labels stands in the line
 */
record LabelFound(Label label, TextLine line, int end, boolean alone) {

  private static final int SHORTEST_VALUE = 2;
  private static final int LETTERS_FOR_A_MISREADING = 7;

  static Optional<LabelFound> in(TextLine line) {
    var first = at(line.text(), 0);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    // Passports name each field in several languages: "Surname / Nom / Apellidos".
    var end = first.get().end();
    for (var more = further(line.text(), end); more.isPresent(); ) {
      end = more.get().end();
      more = further(line.text(), end);
    }
    var rest = Folded.lettersOf(line.text().substring(end));
    return Optional.of(
        new LabelFound(first.get().label(), line, end, rest.length() < SHORTEST_VALUE));
  }

  /** What stands behind the label in the same line. */
  Optional<TextLine> value() {
    if (alone) {
      return Optional.empty();
    }
    var text = line.text();
    var from = end;
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return Optional.of(line.part(from, text.stripTrailing().length()));
  }

  private record Match(Label label, int end) {}

  private static Optional<Match> further(String text, int from) {
    var at = from;
    while (at < text.length() && " .:".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && "/|".indexOf(text.charAt(at)) >= 0
        ? at(text, at + 1)
        : Optional.empty();
  }

  private static Optional<Match> at(String text, int from) {
    var folded = Folded.of(text.substring(from));
    return Stream.of(Label.values())
        .flatMap(label ->
            label
                .words()
                .map(word -> match(label, word, text.substring(from), folded))
                .flatMap(Optional::stream)
                .limit(1))
        .max((one, other) -> Integer.compare(one.end(), other.end()))
        .map(it -> new Match(it.label(), from + it.end()));
  }

  private static Optional<Match> match(Label label, String word, String text, Folded folded) {
    if (word.endsWith(".")) {
      var shown = text.stripLeading();
      var skipped = text.length() - shown.length();
      return shown.regionMatches(true, 0, word, 0, word.length())
          ? Optional.of(new Match(label, skipped + word.length()))
          : Optional.empty();
    }
    var letters = folded.letters();
    var misread = word.length() / LETTERS_FOR_A_MISREADING;
    return IntStream.of(0, -1, 1)
        .limit(misread == 0 ? 1 : 3)
        .map(it -> word.length() + it)
        .filter(it -> it <= letters.length())
        .filter(it -> differences(letters.substring(0, it), word) <= misread)
        .map(it -> folded.place(it - 1) + 1)
        .filter(it -> ends(text, it))
        .mapToObj(it -> new Match(label, it))
        .findFirst();
  }

  /** Letters that are other, missing or too many: one in a long label is no other label. */
  private static int differences(String read, String word) {
    var row = new int[word.length() + 1];
    for (var i = 0; i <= word.length(); i++) {
      row[i] = i;
    }
    for (var i = 1; i <= read.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j <= word.length(); j++) {
        var other = diagonal + (read.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(other, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[word.length()];
  }

  private static boolean ends(String text, int end) {
    return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }
}
