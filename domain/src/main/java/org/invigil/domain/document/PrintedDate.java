package org.invigil.domain.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The day that a printed date may mean. {@code 03/04/2030} is two days: in Europe one, in America
 * another. With dots the day comes first everywhere.
 */
record PrintedDate() {

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,4})\\s*[./\\- ]\\s*(\\d{1,2})\\s*[./\\- ]\\s*(\\d{2,4})");
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2})\\s*[./\\- ]?\\s*(\\p{L}{3,10})[^\\d]*(\\d{2,4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,10})\\s*(\\d{1,2})\\s*,\\s*(\\d{4})");
  private static final Pattern RUN = Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(\\d{4})(?!\\d)");
  private static final Pattern MONTH =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s*[./-]\\s*(20\\d{2})(?!\\d)");
  private static final int CENTURY = 2000;
  private static final int LONGEST_YEAR = 4;
  private static final ValueRange YEARS = ValueRange.of(1900, 2199);

  /** Beginnings of the months' names in English, French, German, Spanish, Italian, Portuguese. */
  private static final List<Set<String>> MONTHS =
      List.of(
          Set.of("jan", "ene", "gen"),
          Set.of("feb", "fev"),
          Set.of("mar", "mae"),
          Set.of("apr", "avr", "abr"),
          Set.of("may", "mai", "mag"),
          Set.of("jun", "jui", "giu"),
          Set.of("jul", "lug"),
          Set.of("aug", "aou", "ago"),
          Set.of("sep", "set"),
          Set.of("oct", "okt", "ott", "out"),
          Set.of("nov"),
          Set.of("dec", "dez", "dic"));

  /** Every day that is meant, perhaps; empty if it is no date. */
  static Set<LocalDate> of(String text) {
    var days = new LinkedHashSet<LocalDate>();
    var upper = text.toUpperCase(Locale.ROOT);
    var numbers = NUMBERS.matcher(upper);
    if (numbers.find()) {
      if (numbers.group(1).length() == LONGEST_YEAR) {
        add(days, numbers.group(1), numbers.group(2), numbers.group(3));
      } else {
        add(days, numbers.group(3), numbers.group(2), numbers.group(1));
        if (numbers.group().indexOf('.') < 0) {
          add(days, numbers.group(3), numbers.group(1), numbers.group(2));
        }
      }
      return days;
    }
    var first = MONTH_FIRST.matcher(upper);
    if (first.find()) {
      add(days, first.group(3), month(first.group(1)), first.group(2));
      return days;
    }
    var words = WORDS.matcher(upper);
    if (words.find()) {
      add(days, words.group(3), month(words.group(2)), words.group(1));
      return days;
    }
    var whole = MONTH.matcher(upper);
    if (whole.find()) {
      // A month without a day means its last one.
      lastOf(days, whole.group(2), whole.group(1));
      return days;
    }
    var run = RUN.matcher(upper);
    if (run.find()) {
      add(days, run.group(3), run.group(2), run.group(1));
      add(days, run.group(3), run.group(1), run.group(2));
    }
    return days;
  }

  private static void lastOf(Set<LocalDate> days, String year, String month) {
    var inMonth = Integer.parseInt(month);
    if (ChronoField.MONTH_OF_YEAR.range().isValidIntValue(inMonth)) {
      days.add(YearMonth.of(Integer.parseInt(year), inMonth).atEndOfMonth());
    }
  }

  private static String month(String name) {
    var letters = Folded.lettersOf(name);
    for (var i = 0; i < MONTHS.size(); i++) {
      if (letters.length() >= 3 && MONTHS.get(i).contains(letters.substring(0, 3))) {
        return letters.startsWith("juil") ? "7" : String.valueOf(i + 1);
      }
    }
    return "0";
  }

  private static void add(Set<LocalDate> days, String year, String month, String day) {
    var number = Integer.parseInt(year);
    var inMonth = Integer.parseInt(month);
    var onDay = Integer.parseInt(day);
    var inYear = year.length() == 2 ? CENTURY + number : number;
    if (YEARS.isValidIntValue(inYear)
        && ChronoField.MONTH_OF_YEAR.range().isValidIntValue(inMonth)
        && onDay >= 1
        && onDay <= YearMonth.of(inYear, inMonth).lengthOfMonth()) {
      days.add(LocalDate.of(inYear, inMonth, onDay));
    }
  }
}
