package org.invigil.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;

/**
 * How much time can be credited for a reported problem: what was lost since the moment of the
 * report (SES-8). Exactly the lost time is within the rule.
 */
public final class CreditPolicy {

  private CreditPolicy() {}

  public static Optional<RuleBroken> judge(Duration amount, Instant reported, Instant solved) {
    var lost = Duration.between(reported, solved);
    return amount.compareTo(lost) <= 0
        ? Optional.empty()
        : Optional.of(
            new RuleBroken(RuleCode.CREDIT_BEYOND_LOST_TIME, lost.toString(), amount.toString()));
  }
}
