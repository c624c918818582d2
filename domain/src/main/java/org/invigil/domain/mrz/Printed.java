package org.invigil.domain.mrz;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is printed elsewhere on the document, for people: a second witness of what stands in the
 * zone. Where several repairs satisfy a digit, the one that is printed too is taken.
 *
 * @param numbers in capital letters and digits, without spaces
 * @param days every day that a printed date may mean
 */
public record Printed(Set<String> numbers, Set<LocalDate> days) {

  public static final Printed NOTHING = new Printed(Set.of(), Set.of());

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  public Printed {
    numbers = Set.copyOf(numbers);
    days = Set.copyOf(days);
  }

  Set<String> asInAZone() {
    return days.stream().map(DAY::format).collect(Collectors.toSet());
  }
}
