package org.invigil.domain.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private final Optional<Zone> zone;
  private final Optional<LicenceCode> code;
  private final Optional<OwnCard> own;
  private final LabelledValues usual;
  private final Function<Label, Optional<TextLine>> values;
  private final Set<Unsure> unsure = EnumSet.noneOf(Unsure.class);

  private DocumentReader(DocumentSeen seen, List<OwnCard> cards, LocalDate today) {
    this.text = seen.text();
    this.today = today;
    this.zone = ZoneReader.find(text.texts(), text.printed());
    this.code = LicenceCode.among(seen.codes());
    this.usual = new LabelledValues(text, Vocabulary.USUAL);
    this.own =
        cards.stream()
            .filter(it -> zone.isEmpty() && code.isEmpty() && it.isSeenIn(text))
            .max(Comparator.comparingInt(it -> it.words().size()));
    this.values =
        own.<Function<Label, Optional<TextLine>>>map(
                it -> new OwnCardValues(it, text, seen.card())::of)
            .orElse(usual::of);
  }

  public static Understood read(DocumentSeen seen, LocalDate today) {
    return read(seen, List.of(), today);
  }

  /** With the cards that the institution describes; of those that fit the one with most words. */
  public static Understood read(DocumentSeen seen, List<OwnCard> cards, LocalDate today) {
    return new DocumentReader(seen, cards, today).read();
  }

  private Understood read() {
    if (zone.isPresent() && !zone.get().proven()) {
      unsure.add(Unsure.ZONE_NOT_PROVEN);
    }
    return new Understood(
        kind(),
        name(),
        number(),
        lastDay(),
        own.map(OwnCard::expires).orElse(true),
        own.isPresent() || EnglishWords.name(usual.labels(), text),
        own.map(OwnCard::name),
        zone,
        unsure);
  }

  private Optional<DocumentKind> kind() {
    return zone.flatMap(DocumentReader::kind)
        .or(() -> own.map(it -> DocumentKind.INSTITUTION_CARD))
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
    var printed =
        printedName().map(it -> zone.map(proving -> LettersWithoutSign.by(proving, it)).orElse(it));
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
    var family = values.apply(Label.FAMILY_NAME).filter(DocumentReader::hasLetters);
    var given = values.apply(Label.GIVEN_NAMES).filter(DocumentReader::hasLetters);
    if (family.isPresent() && given.isPresent()) {
      return Optional.of(parted(family.get(), given.get()));
    }
    var rows = own.isEmpty() ? NumberedRows.names(text) : List.<TextLine>of();
    if (!rows.isEmpty()) {
      return Optional.of(parted(rows.getFirst(), rows.getLast()));
    }
    return values
        .apply(Label.FULL_NAME)
        .filter(DocumentReader::hasLetters)
        .map(it -> CapitalI.in(it, CapitalI.hasLarge(it)))
        .map(it -> DocumentName.of(it.text()).readBy(new OcrReading(confidences(it).toList())));
  }

  private static DocumentName parted(TextLine first, TextLine second) {
    var large = CapitalI.hasLarge(first) || CapitalI.hasLarge(second);
    var family = CapitalI.in(first, large);
    var given = CapitalI.in(second, large);
    var both = Stream.concat(confidences(family), confidences(given)).toList();
    return DocumentName.of(family.text(), given.text()).readBy(new OcrReading(both));
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
            .apply(Label.NUMBER)
            .or(() -> own.isEmpty() ? NumberedRows.number(text) : Optional.empty())
            .map(it -> DocumentNumber.plain(it.text()))
            .filter(it -> it.length() >= SHORTEST_NUMBER)
            .filter(it -> it.chars().anyMatch(Character::isDigit));
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
    var printed =
        values.apply(Label.LAST_DAY).map(it -> PrintedDate.of(it.text())).orElse(Set.of());
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
