package org.invigil.domain.mrz;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.invigil.domain.name.DocumentName;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A machine-readable zone as it was read and repaired.
 *
 * @param lines as many and as long as its format has
 * @param broken the fields whose digit does not prove them
 * @param guessed the fields that were repaired so that their digit proves them, though nothing else
 *     on the document says the same: another repair might do too
 */
@ValueObject
public record Zone(
    ZoneFormat format, List<String> lines, Set<ZoneField> broken, Set<ZoneField> guessed) {

  static final char FILLER = '<';

  private static final int CENTURY = 100;
  private static final int LONGEST_VALIDITY = 50;
  private static final int NUMBER_END = 15;

  public Zone {
    Objects.requireNonNull(format, "format");
    lines = List.copyOf(lines);
    broken = Set.copyOf(broken);
    guessed = Set.copyOf(guessed);
    if (lines.size() != format.lines()
        || lines.stream().anyMatch(it -> it.length() != format.width())) {
      throw new IllegalArgumentException("no zone of the form " + format);
    }
  }

  /** Whether every digit proves its field, and nothing was guessed. */
  public boolean proven() {
    return broken.isEmpty() && guessed.isEmpty();
  }

  /** {@code P} for a passport, {@code V} a visa, {@code A, C, I} a card; and what follows it. */
  public String kind() {
    return plain(lines.getFirst().substring(0, 2));
  }

  /** The issuing state or organisation, by the letters of part 3, section 5. */
  public String issuer() {
    return plain(lines.getFirst().substring(2, 5));
  }

  /** {@code ERIKSSON<<ANNA<MARIA}: family name, two fillers, given names. */
  public String writtenName() {
    return withoutFillersAtTheEnd(format.layout().name().of(lines));
  }

  /** The name for a comparison, which may be cut off by the width of the zone. */
  public DocumentName name() {
    return DocumentName.of(writtenName()).cutOff(format.nameRoom());
  }

  /** A number that is longer than its field goes on in the next one (part 5, section 4.2.2). */
  public String number() {
    var field = format.layout().number();
    var here = plain(field.field().of(lines));
    return goesOn(lines, format) ? here + rest() : here;
  }

  public String nationality() {
    return plain(format.layout().nationality().of(lines));
  }

  /** Empty if the zone leaves a part of it open; the century is the last one possible. */
  public Optional<LocalDate> born(LocalDate today) {
    return date(format.layout().birth().field().of(lines), today);
  }

  /** The last day on which the document is valid; empty if it cannot be read. */
  public Optional<LocalDate> lastDay(LocalDate today) {
    return date(format.layout().expiry().field().of(lines), today.plusYears(LONGEST_VALIDITY));
  }

  private String rest() {
    var rest = withoutFillersAtTheEnd(continuation(lines));
    return rest.isEmpty() ? "" : rest.substring(0, rest.length() - 1);
  }

  /** Whether a card's number has no digit where others have it, because it is longer. */
  static boolean goesOn(List<String> lines, ZoneFormat format) {
    return format == ZoneFormat.TD1
        && format.layout().number().digit(lines) == FILLER
        && !isEmpty(lines.getFirst().substring(NUMBER_END));
  }

  /** What stands behind a long number up to the first filler: its rest, and its digit. */
  static String continuation(List<String> lines) {
    var behind = lines.getFirst().substring(NUMBER_END);
    var end = behind.indexOf(FILLER);
    return end < 0 ? behind : behind.substring(0, end);
  }

  /** The latest date before {@code latest} with these last two digits of the year. */
  private static Optional<LocalDate> date(String digits, LocalDate latest) {
    if (!digits.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    var year = Integer.parseInt(digits, 0, 2, 10);
    var century = latest.getYear() / CENTURY * CENTURY;
    try {
      var found =
          LocalDate.of(
              century + year,
              Integer.parseInt(digits, 2, 4, 10),
              Integer.parseInt(digits, 4, 6, 10));
      return Optional.of(found.isAfter(latest) ? found.minusYears(CENTURY) : found);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  static boolean isEmpty(String field) {
    return field.chars().allMatch(it -> it == FILLER);
  }

  private static String plain(String field) {
    return field.replace(String.valueOf(FILLER), "");
  }

  private static String withoutFillersAtTheEnd(String field) {
    var end = field.length();
    while (end > 0 && field.charAt(end - 1) == FILLER) {
      end--;
    }
    return field.substring(0, end);
  }
}
