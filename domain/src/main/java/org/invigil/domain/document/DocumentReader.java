package org.invigil.domain.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.invigil.domain.document.Understood.Unsure;
import org.invigil.domain.mrz.Zone;
import org.invigil.domain.mrz.ZoneField;
import org.invigil.domain.mrz.ZoneReader;
import org.invigil.domain.name.DocumentName;
import org.invigil.domain.name.NameMatcher;
import org.invigil.domain.name.NameVerdict;
import org.invigil.domain.name.OcrReading;
import org.invigil.domain.name.PlainName;
import org.invigil.domain.name.WrittenName;
import org.invigil.domain.onboarding.DocumentKind;

/**
 * Understands a document from its lines (ONB-6): the zone for people by its labels, the zone for
 * machines by its digits, and whether the two agree.
 */
public final class DocumentReader {

  private static final int SHORTEST_NUMBER = 4;

  private final DocumentText text;
  private final LocalDate today;
  private final LabelledValues values;
  private final Optional<Zone> zone;
  private final Set<Unsure> unsure = EnumSet.noneOf(Unsure.class);

  private DocumentReader(DocumentText text, LocalDate today) {
    this.text = text;
    this.today = today;
    this.values = new LabelledValues(text);
    this.zone = ZoneReader.find(text.texts());
  }

  public static Understood read(DocumentText text, LocalDate today) {
    return new DocumentReader(text, today).read();
  }

  private Understood read() {
    if (zone.isPresent() && !zone.get().proven()) {
      unsure.add(Unsure.ZONE_NOT_PROVEN);
    }
    return new Understood(kind(), name(), number(), lastDay(), zone, unsure);
  }

  private Optional<DocumentKind> kind() {
    return zone.flatMap(DocumentReader::kind).or(() -> KindWords.of(text));
  }

  /** A visa is in a passport, but it is none. */
  private static Optional<DocumentKind> kind(Zone zone) {
    return switch (zone.format()) {
      case TD3 -> Optional.of(DocumentKind.PASSPORT);
      case TD1, TD2 -> Optional.of(DocumentKind.NATIONAL_IDENTITY_CARD);
      case MRV_A, MRV_B -> Optional.empty();
    };
  }

  /** The printed one, because it has every letter; else the zone's. */
  private Optional<DocumentName> name() {
    var printed = printedName();
    if (printed.isPresent() && zone.isPresent()) {
      var plain = PlainName.of(plain(printed.get().written()));
      if (NameMatcher.STANDARD.compare(plain, zone.get().name()).verdict() != NameVerdict.MATCH) {
        unsure.add(Unsure.NAMES_DISAGREE);
      }
    }
    return printed.or(() -> zone.map(Zone::name));
  }

  private Optional<DocumentName> printedName() {
    var family = values.of(Label.FAMILY_NAME).filter(DocumentReader::hasLetters);
    var given = values.of(Label.GIVEN_NAMES).filter(DocumentReader::hasLetters);
    if (family.isPresent() && given.isPresent()) {
      var both = Stream.concat(confidences(family.get()), confidences(given.get())).toList();
      return Optional.of(
          DocumentName.of(family.get().text(), given.get().text()).readBy(new OcrReading(both)));
    }
    return values
        .of(Label.FULL_NAME)
        .filter(DocumentReader::hasLetters)
        .map(it -> DocumentName.of(it.text()).readBy(new OcrReading(confidences(it).toList())));
  }

  private static Stream<Double> confidences(TextLine line) {
    return line.confidences().stream();
  }

  private static String plain(WrittenName name) {
    return switch (name) {
      case WrittenName.Whole(var whole) -> whole;
      case WrittenName.Parted(var family, var given) -> family + ", " + given;
    };
  }

  private static boolean hasLetters(TextLine line) {
    return line.text().chars().anyMatch(Character::isLetter);
  }

  private Optional<String> number() {
    var printed =
        values
            .of(Label.NUMBER)
            .map(it -> alphanumeric(it.text()))
            .filter(it -> it.length() >= SHORTEST_NUMBER);
    var machine = zone.map(Zone::number).filter(it -> !it.isEmpty());
    if (printed.isPresent() && machine.isPresent() && !printed.get().equals(machine.get())) {
      unsure.add(Unsure.NUMBERS_DISAGREE);
    }
    return zone.filter(it -> !it.broken().contains(ZoneField.NUMBER))
        .flatMap(it -> machine)
        .or(() -> printed);
  }

  private static String alphanumeric(String text) {
    var letters = new StringBuilder(text.length());
    text.toUpperCase(java.util.Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(it -> letters.append((char) it));
    return letters.toString();
  }

  private Optional<LocalDate> lastDay() {
    var printed = values.of(Label.LAST_DAY).map(it -> PrintedDate.of(it.text())).orElse(Set.of());
    var machine =
        zone.filter(it -> !it.broken().contains(ZoneField.LAST_DAY))
            .flatMap(it -> it.lastDay(today));
    if (machine.isPresent()) {
      if (!printed.isEmpty() && !printed.contains(machine.get())) {
        unsure.add(Unsure.LAST_DAYS_DISAGREE);
      }
      return machine;
    }
    return printed.isEmpty() ? Optional.empty() : Optional.of(earliest(List.copyOf(printed)));
  }

  /** Of two possible days the earlier; if only that one is past, nobody can say. */
  private LocalDate earliest(List<LocalDate> possible) {
    var first = Collections.min(possible);
    if (today.isAfter(first) && !today.isAfter(Collections.max(possible))) {
      unsure.add(Unsure.LAST_DAY_AMBIGUOUS);
    }
    return first;
  }
}
