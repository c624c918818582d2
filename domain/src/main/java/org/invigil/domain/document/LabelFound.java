package org.invigil.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A label at the beginning of a line, and where what follows it begins.
 *
 * @param words what was found, in each language in which the line says it
 * @param alone whether nothing but further labels stands in the line
 */
record LabelFound(Label label, List<String> words, TextLine line, int end, boolean alone) {

  private static final int SHORTEST_VALUE = 2;
  private static final int LETTERS_FOR_A_MISREADING = 7;
  private static final int LETTERS_OF_A_LONG_LABEL = 10;
  private static final int SHORTEST_GLUED = 3;
  private static final int WEIGHT_OF_A_MISREADING = 3;
  private static final int SHORTEST_NUMBER = 6;
  private static final int LEAST_DIGITS = 4;

  static Optional<LabelFound> in(TextLine line, Vocabulary vocabulary) {
    var first = at(line.text(), 0, vocabulary);
    if (first.isEmpty()) {
      return inAnotherLanguage(line, vocabulary);
    }
    return Optional.of(withFurther(first.get(), line, vocabulary));
  }

  /** Passports name each field in several languages: "Surname / Nom / Apellidos". */
  private static LabelFound withFurther(Match first, TextLine line, Vocabulary vocabulary) {
    var label = first.label();
    var words = new ArrayList<>(List.of(first.word()));
    var end = first.end();
    for (var more = further(line.text(), end, vocabulary); more.isPresent(); ) {
      // "Name / Surname / Nom": what one language calls a name is the family name of the next.
      label = label == Label.FULL_NAME ? more.get().label() : label;
      words.add(more.get().word());
      end = more.get().end();
      more = further(line.text(), end, vocabulary);
    }
    var rest = Folded.lettersOf(line.text().substring(end));
    return new LabelFound(label, words, line, end, rest.length() < SHORTEST_VALUE);
  }

  /** "Termin ważności / Expiry date": nothing but a label stands behind one that is not known. */
  private static Optional<LabelFound> inAnotherLanguage(TextLine line, Vocabulary vocabulary) {
    var text = line.text();
    return IntStream.range(0, text.length())
        .filter(it -> "/|".indexOf(text.charAt(it)) >= 0)
        .mapToObj(it -> at(text, it + 1, vocabulary))
        .flatMap(Optional::stream)
        .map(it -> withFurther(it, line, vocabulary))
        .filter(LabelFound::alone)
        .findFirst();
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

  private record Match(Label label, String word, int end, int misread) {

    /** A longer label is the likelier one, but for letters that had to be forgiven. */
    int weight() {
      return end - WEIGHT_OF_A_MISREADING * misread;
    }
  }

  private static Optional<Match> further(String text, int from, Vocabulary vocabulary) {
    var at = from;
    while (at < text.length() && " .:".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && "/|".indexOf(text.charAt(at)) >= 0
        ? at(text, at + 1, vocabulary)
        : Optional.empty();
  }

  private static Optional<Match> at(String text, int from, Vocabulary vocabulary) {
    var folded = Folded.of(text.substring(from));
    return vocabulary
        .labels()
        .flatMap(label ->
            vocabulary
                .words(label)
                .map(word -> match(label, word, text.substring(from), folded))
                .flatMap(Optional::stream))
        .max((one, other) -> Integer.compare(one.weight(), other.weight()))
        .map(it -> new Match(it.label(), it.word(), from + it.end(), it.misread()));
  }

  private static Optional<Match> match(Label label, String word, String text, Folded folded) {
    if (word.endsWith(".")) {
      var shown = text.stripLeading();
      var skipped = text.length() - shown.length();
      return shown.regionMatches(true, 0, word, 0, word.length())
          ? Optional.of(new Match(label, word, skipped + word.length(), 0))
          : Optional.empty();
    }
    var letters = folded.letters();
    var misread = misread(word);
    return IntStream.of(0, -1, 1, -2, 2)
        .limit(1 + 2L * misread)
        .map(it -> word.length() + it)
        .filter(it -> it > 0 && it <= letters.length())
        .mapToObj(it ->
            new Match(
                label, word, folded.place(it - 1) + 1, differences(letters.substring(0, it), word)))
        .filter(it -> it.misread() <= misread)
        .filter(it -> ends(text, it))
        .max((one, other) -> Integer.compare(one.weight(), other.weight()));
  }

  /** Letters that are other, missing or too many: one in a long label is no other label. */
  static int differences(String read, String word) {
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

  /** How many letters of a label may be other ones. */
  static int misread(String word) {
    return word.length() >= LETTERS_OF_A_LONG_LABEL ? 2 : word.length() / LETTERS_FOR_A_MISREADING;
  }

  /** A space between a label and a number is easily lost: {@code EXP05/27/2034}. */
  private static boolean ends(String text, Match match) {
    var end = match.end();
    return end == text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || match.misread() == 0
            && (match.word().length() >= SHORTEST_GLUED && Character.isDigit(text.charAt(end))
                || match.label() == Label.NUMBER && isNumber(text, end));
  }

  /** {@code DLR1V948614}: what follows without a space can be nothing but a number. */
  private static boolean isNumber(String text, int from) {
    var rest = text.substring(from);
    return rest.length() >= SHORTEST_NUMBER
        && rest.chars().allMatch(it -> Character.isDigit(it) || Character.isUpperCase(it))
        && rest.chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
  }
}
