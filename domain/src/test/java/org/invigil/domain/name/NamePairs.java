package org.invigil.domain.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pairs of {@code pairs.txt}. */
record NamePairs(String culture, NameVerdict verdict, String first, String second, String reason) {

  static List<NamePairs> all() {
    var pairs = new ArrayList<NamePairs>();
    var culture = "";
    for (var line : text().lines().toList()) {
      if (line.startsWith("== ")) {
        culture = line.substring(3);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        pairs.add(of(culture, line.split(" \\| ")));
      }
    }
    return pairs;
  }

  private static NamePairs of(String culture, String[] cells) {
    var verdict = NameVerdict.valueOf(cells[0].strip().toUpperCase(Locale.ROOT));
    return new NamePairs(
        culture,
        verdict,
        cells[1].strip(),
        cells[2].strip(),
        cells.length > 3 ? cells[3].strip() : "");
  }

  private static String text() {
    try (var stream = NamePairs.class.getResourceAsStream("pairs.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
