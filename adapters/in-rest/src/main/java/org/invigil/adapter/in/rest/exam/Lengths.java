package org.invigil.adapter.in.rest.exam;

import java.time.DateTimeException;
import java.time.Duration;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;

/** Reads lengths of time as ISO 8601 writes them: {@code PT2H}, {@code PT10S}. */
public final class Lengths {

  private Lengths() {}

  public static Checked<Duration> read(String given) {
    try {
      return new Checked.Valid<>(Duration.parse(given));
    } catch (DateTimeException | ArithmeticException unreadable) {
      return Checked.broken(RuleCode.LENGTH_FORM, "a length like PT2H", "something else");
    }
  }
}
