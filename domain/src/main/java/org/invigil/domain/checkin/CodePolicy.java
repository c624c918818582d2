package org.invigil.domain.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How long and how often a one-time code works (CHK-5). Entered exactly {@code life} after it was
 * sent it works; the try with exactly the number {@code tries} is the last; the candidate gets
 * exactly {@code requests} codes, the first included, and support sends any further one.
 */
@ValueObject
public record CodePolicy(Duration life, int tries, int requests) {

  public static final CodePolicy TEN_MINUTES_FIVE_TRIES =
      new CodePolicy(Duration.ofMinutes(10), 5, 2);

  public CodePolicy {
    if (!life.isPositive() || tries < 1 || requests < 1) {
      throw new IllegalArgumentException("a code can be asked for, lives, and can be tried");
    }
  }

  /** Why {@code code} can no longer be tried; empty while it can. */
  Optional<RuleBroken> judge(OneTimeCode code, Instant now) {
    var age = Duration.between(code.sent(), now);
    if (age.compareTo(life) > 0) {
      return Optional.of(
          new RuleBroken(RuleCode.CHECK_IN_CODE_LIFE, life.toString(), age.toString()));
    }
    if (code.wrongTries() >= tries) {
      return Optional.of(
          new RuleBroken(RuleCode.CHECK_IN_CODE_TRIES, "" + tries, "" + (code.wrongTries() + 1)));
    }
    return Optional.empty();
  }

  Optional<RuleBroken> judgeRequest(int asked) {
    return asked < requests
        ? Optional.empty()
        : Optional.of(
            new RuleBroken(RuleCode.CHECK_IN_CODE_REQUESTS, "" + requests, "" + (asked + 1)));
  }

  int triesLeft(OneTimeCode code) {
    return Math.max(0, tries - code.wrongTries());
  }
}
