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
  private final Optional<LicenceCode> code;
  private final Set<Unsure> unsure = EnumSet.noneOf(Unsure.class);

  private DocumentReader(DocumentText text, List<String> codes, LocalDate today) {
    this.text = text;
    this.today = today;
    this.values = new LabelledValues(text);
    this.zone = ZoneReader.find(text.texts(), text.printed());
    this.code = LicenceCode.among(codes);
  }

  public static Understood read(DocumentText text, LocalDate today) {
    return read(text, List.of(), today);
  }

  /** With what its PDF417 and QR codes say. */
  public static Understood read(DocumentText text, List<String> codes, LocalDate today) {
    return new DocumentReader(text, codes, today).read();
  }

  private Understood read() {
    if (zone.isPresent() && !zone.get().proven()) {
      unsure.add(Unsure.ZONE_NOT_PROVEN);
    }
    return new Understood(kind(), name(), number(), lastDay(), zone, unsure);
  }

  private Optional<DocumentKind> kind() {
    return zone.flatMap(DocumentReader::kind)
        .or(() -> KindWords.of(text))
        .or(() -> code.map(it -> DocumentKind.DRIVING_LICENCE));
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
      if (!agree(printed.get(), zone.get().name())) {
        unsure.add(Unsure.NAMES_DISAGREE);
      }
    }
    var coded = code.flatMap(LicenceCode::name);
    if (printed.isPresent() && coded.isPresent() && !agree(printed.get(), coded.get())) {
      unsure.add(Unsure.NAMES_DISAGREE);
    }
    return printed.or(() -> coded).or(() -> zone.map(Zone::name));
  }

  /** Both were read by a machine; what it may have misread is forgiven. */
  private static boolean agree(DocumentName printed, DocumentName other) {
    var read = other.reading().isPresent() ? other : other.readBy(OcrReading.WITHOUT_CONFIDENCES);
    return NameMatcher.STANDARD.compare(PlainName.of(plain(printed.written())), read).verdict()
        == NameVerdict.MATCH;
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
            .map(it -> DocumentNumber.plain(it.text()))
            .filter(it -> it.length() >= SHORTEST_NUMBER);
    var machine = zone.map(Zone::number).filter(it -> !it.isEmpty());
    var coded = code.flatMap(LicenceCode::number).map(DocumentNumber::plain);
    var folded =
        Stream.of(printed, machine, coded)
            .flatMap(Optional::stream)
            .map(DocumentNumber::folded)
            .distinct();
    if (folded.count() > 1) {
      unsure.add(Unsure.NUMBERS_DISAGREE);
    }
    if (coded.isPresent()) {
      return coded;
    }
    return zone.filter(it -> !it.broken().contains(ZoneField.NUMBER))
        .flatMap(it -> machine)
        .or(() -> printed);
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
    var coded = code.map(LicenceCode::lastDay).orElse(Set.of());
    if (!coded.isEmpty()) {
      if (!printed.isEmpty() && Collections.disjoint(printed, coded)) {
        unsure.add(Unsure.LAST_DAYS_DISAGREE);
      }
      return coded.stream().findFirst();
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
