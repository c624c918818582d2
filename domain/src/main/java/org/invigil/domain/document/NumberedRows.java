package org.invigil.domain.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands on a licence with numbered fields of which some numbers were not read: they are small
 * and stand alone. Names are the two rows above the third field, and there have to be just two; the
 * licence's own number is the row below its last day.
 */
final class NumberedRows {

  private static final List<String> FOLLOWING = List.of("4a.", "4b.", "5.");
  private static final int LEAST_FOLLOWING = 2;
  private static final int LEAST_DIGITS = 4;
  private static final int LEAST_LETTERS = 3;
  private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,2}[a-d]?\\s*\\.");
  private static final double INDENT = 3;
  private static final double FARTHEST = 3.5;

  private NumberedRows() {}

  /** Family name, then given names; empty if this is no such licence. */
  static List<TextLine> names(DocumentText text) {
    var third = text.lines().stream().filter(it -> begins(it, "3.")).findFirst();
    if (third.isEmpty() || !isNumbered(text)) {
      return List.of();
    }
    var given = above(text, third.get(), third.get());
    var family = given.flatMap(it -> above(text, it, third.get()));
    return family
        .filter(it -> above(text, it, third.get()).isEmpty())
        .map(it -> List.of(named(it), named(given.get())))
        .orElseGet(List::of);
  }

  /** The row below the last day; empty if this is no such licence or that row has a number. */
  static Optional<TextLine> number(DocumentText text) {
    return text.lines().stream()
        .filter(it -> isNumbered(text) && has(text, "3.") && begins(it, "4b."))
        .findFirst()
        .flatMap(it -> below(text, it))
        .filter(it -> !NUMBERED.matcher(it.text()).find())
        .filter(it -> it.text().chars().filter(Character::isDigit).count() >= LEAST_DIGITS);
  }

  private static boolean isNumbered(DocumentText text) {
    return FOLLOWING.stream().filter(it -> has(text, it)).count() >= LEAST_FOLLOWING;
  }

  private static boolean has(DocumentText text, String number) {
    return text.lines().stream().anyMatch(it -> begins(it, number));
  }

  private static boolean begins(TextLine line, String number) {
    return line.text().stripLeading().startsWith(number);
  }

  /** The next row of letters over {@code line}, near to it and under the same beginning. */
  private static Optional<TextLine> above(DocumentText text, TextLine line, TextLine third) {
    var height = third.box().height();
    return text.lines().stream()
        .filter(it -> it.bottom() < line.middle())
        .filter(it -> line.middle() - it.middle() < FARTHEST * Math.max(height, it.box().height()))
        .filter(it -> Math.abs(it.box().x() - third.box().x()) < INDENT * height)
        .filter(it -> it.text().chars().filter(Character::isLetter).count() >= LEAST_LETTERS)
        .filter(it -> KindWords.of(new DocumentText(List.of(it))).isEmpty())
        .max(Comparator.comparingDouble(TextLine::middle));
  }

  private static Optional<TextLine> below(DocumentText text, TextLine line) {
    var height = line.box().height();
    return text.lines().stream()
        .filter(it -> it.middle() > line.bottom())
        .filter(it -> it.middle() - line.middle() < FARTHEST * height)
        .filter(it -> Math.abs(it.box().x() - line.box().x()) < INDENT * height)
        .min(Comparator.comparingDouble(TextLine::middle));
  }

  /** Without a number that was read after all. */
  private static TextLine named(TextLine line) {
    var text = line.text();
    var from = 0;
    while (from < text.length() && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    return line.part(from, text.stripTrailing().length());
  }
}
