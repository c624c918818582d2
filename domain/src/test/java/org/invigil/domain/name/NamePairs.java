package org.invigil.domain.name;

import java.util.List;
import java.util.Locale;

/** The pairs of {@code pairs.txt}. */
record NamePairs(String culture, NameVerdict verdict, String first, String second, String reason) {

  static List<NamePairs> all() {
    return NamePairFile.PAIRS.rows().stream().map(NamePairs::of).toList();
  }

  private static NamePairs of(NamePairFile.Row row) {
    var cells = row.cells();
    return new NamePairs(
        row.group(),
        NameVerdict.valueOf(cells.getFirst().toUpperCase(Locale.ROOT)),
        cells.get(1),
        cells.get(2),
        cells.size() > 3 ? cells.get(3) : "");
  }

  boolean document() {
    return second.matches("(td\\d|ocr):.*");
  }

  NameComparison compared() {
    var registered = PlainName.of(first);
    return document()
        ? NameMatcher.STANDARD.compare(registered, shown())
        : NameMatcher.STANDARD.compare(registered, PlainName.of(second));
  }

  private DocumentName shown() {
    var name = DocumentName.of(second.substring(4));
    return switch (second.substring(0, 3)) {
      case "td1" -> name.cutOff(CutOff.TD1);
      case "td2" -> name.cutOff(CutOff.TD2);
      case "td3" -> name.cutOff(CutOff.TD3);
      default -> name.readBy(OcrReading.WITHOUT_CONFIDENCES);
    };
  }

  /** The reason as {@code pairs.txt} writes it. */
  static String written(PartReason reason) {
    return (reason.part() + " " + reason.agreement()).toLowerCase(Locale.ROOT);
  }

  boolean told(NameComparison comparison) {
    return reason.isEmpty()
        || comparison.reasons().stream().map(NamePairs::written).anyMatch(reason::equals);
  }
}
