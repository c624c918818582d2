package org.invigil.domain.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.invigil.domain.mrz.Printed;
import org.jmolecules.ddd.annotation.ValueObject;

/** Every line that was read on one side of a document, from its head to its foot. */
@ValueObject
public record DocumentText(List<TextLine> lines) {

  private static final int ZONE_LINE = 28;
  private static final int SHORTEST_NUMBER = 5;

  public DocumentText {
    lines = lines.stream().sorted(Comparator.comparingDouble(TextLine::middle)).toList();
  }

  List<String> texts() {
    return lines.stream().map(TextLine::text).toList();
  }

  /** Every line in small letters without spaces. */
  String letters() {
    return texts().stream().map(Folded::lettersOf).collect(Collectors.joining(" "));
  }

  /** What stands outside a zone: every number and every date. */
  Printed printed() {
    var numbers = new HashSet<String>();
    var days = new HashSet<LocalDate>();
    for (var text : texts()) {
      if (text.indexOf('<') < 0 && text.length() < ZONE_LINE) {
        days.addAll(PrintedDate.of(text));
        numbers.add(DocumentNumber.plain(text));
        for (var word : text.split("\\s")) {
          numbers.add(DocumentNumber.plain(word));
        }
      }
    }
    numbers.removeIf(
        it -> it.length() < SHORTEST_NUMBER || it.chars().noneMatch(Character::isDigit));
    return new Printed(numbers, days);
  }
}
