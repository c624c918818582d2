package org.invigil.made;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The machine-readable zone of a made document (ICAO Doc 9303, parts 4 to 6). */
final class ZoneLines {

  private static final int[] WEIGHTS = {7, 3, 1};
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

  private ZoneLines() {}

  static List<String> passport(MadeDocument it) {
    var person = it.bearer();
    var checked = checked(it.number(), 9);
    var born = checked(day(person.born()), 6);
    var until = checked(day(it.lastDay()), 6);
    var personal = checked("", 14);
    return List.of(
        name("P<" + person.nation(), person, 44),
        checked
            + person.nation()
            + born
            + person.sex()
            + until
            + personal
            + digit(checked + born + until + personal));
  }

  static List<String> largeCard(MadeDocument it) {
    var person = it.bearer();
    var checked = checked(it.number(), 9);
    var born = checked(day(person.born()), 6);
    var until = checked(day(it.lastDay()), 6);
    return List.of(
        name("I<" + person.nation(), person, 36),
        checked
            + person.nation()
            + born
            + person.sex()
            + until
            + "<".repeat(7)
            + digit(checked + born + until + "<".repeat(7)));
  }

  static List<String> smallCard(MadeDocument it) {
    var person = it.bearer();
    var first = filled(checked(it.number(), 9), 25);
    var born = checked(day(person.born()), 6);
    var until = checked(day(it.lastDay()), 6);
    var optional = "<".repeat(11);
    return List.of(
        "I<" + person.nation() + first,
        born
            + person.sex()
            + until
            + person.nation()
            + optional
            + digit(first + born + until + optional),
        name("", person, 30));
  }

  private static String name(String before, Bearer person, int width) {
    var name = Transliterated.of(person.family()) + "<<" + Transliterated.of(person.given());
    return filled(before + name, width);
  }

  private static String checked(String field, int width) {
    var filled = filled(field, width);
    return filled + (field.isEmpty() ? "<" : digit(filled));
  }

  private static String filled(String text, int width) {
    return (text + "<".repeat(width)).substring(0, width);
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String digit(String text) {
    var sum = 0;
    for (var i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      var value = letter == '<' ? 0 : letter <= '9' ? letter - '0' : letter - 'A' + 10;
      sum += value * WEIGHTS[i % WEIGHTS.length];
    }
    return String.valueOf(sum % 10);
  }
}
