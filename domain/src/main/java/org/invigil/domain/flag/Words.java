package org.invigil.domain.flag;

import java.time.Duration;
import java.util.Locale;

/** Sentences of flags: what was measured, never what it means. */
final class Words {

  private Words() {}

  static String span(Duration length) {
    var seconds = Math.max(0, Math.round(length.toMillis() / 1000.0));
    if (seconds < 60) {
      return count(seconds, "second");
    }
    var rest = seconds % 60;
    return count(seconds / 60, "minute") + (rest == 0 ? "" : " " + count(rest, "second"));
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String count(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
