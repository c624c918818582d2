package org.invigil.domain.session;

import java.time.Duration;
import java.util.Optional;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How long a candidate may be away (SES-3). A break of exactly {@code longest} is within the rule.
 * An exam may set less than five minutes, never more.
 */
@ValueObject
public record BreakPolicy(Duration longest) {

  public static final BreakPolicy FIVE_MINUTES = new BreakPolicy(Duration.ofMinutes(5));

  public BreakPolicy {
    if (longest.isNegative()) {
      throw new IllegalArgumentException("a break cannot last less than nothing: " + longest);
    }
  }

  /** What an exam asks for, or five minutes where it asks for more. */
  public static BreakPolicy atMostFiveMinutes(Duration asked) {
    return asked.compareTo(FIVE_MINUTES.longest) < 0 ? new BreakPolicy(asked) : FIVE_MINUTES;
  }

  public Optional<RuleBroken> judge(ComfortBreak taken) {
    if (taken.lasted().compareTo(longest) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new RuleBroken(
            RuleCode.COMFORT_BREAK_LENGTH, longest.toString(), taken.lasted().toString()));
  }
}
