package org.invigil.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How long and how often a code for a new device works (SEC-1). Entered exactly {@code life} after
 * it was sent it works; the try with exactly the number {@code tries} is the last. Exactly {@code
 * codes} are sent within {@code span}; one that was sent exactly {@code span} ago no longer counts.
 */
@ValueObject
public record DeviceCodePolicy(Duration life, int tries, int codes, Duration span) {

  public static final DeviceCodePolicy THREE_AN_HOUR =
      new DeviceCodePolicy(Duration.ofMinutes(10), 5, 3, Duration.ofHours(1));

  public DeviceCodePolicy {
    if (!life.isPositive() || !span.isPositive() || tries < 1 || codes < 1) {
      throw new IllegalArgumentException("a code can be asked for, lives, and can be tried");
    }
  }

  Optional<RuleBroken> judge(DeviceCode code, Instant now) {
    var age = Duration.between(code.sent(), now);
    if (age.compareTo(life) > 0) {
      return Optional.of(new RuleBroken(RuleCode.DEVICE_CODE_LIFE, "" + life, "" + age));
    }
    return code.wrongTries() < tries
        ? Optional.empty()
        : Optional.of(
            new RuleBroken(RuleCode.DEVICE_CODE_TRIES, "" + tries, "" + (code.wrongTries() + 1)));
  }

  Optional<RuleBroken> judgeRequest(List<Instant> sent, Instant now) {
    var lately = lately(sent, now).size();
    return lately < codes
        ? Optional.empty()
        : Optional.of(new RuleBroken(RuleCode.DEVICE_CODE_REQUESTS, "" + codes, "" + (lately + 1)));
  }

  List<Instant> lately(List<Instant> sent, Instant now) {
    return sent.stream().filter(it -> it.plus(span).isAfter(now)).toList();
  }

  int triesLeft(DeviceCode code) {
    return Math.max(0, tries - code.wrongTries());
  }
}
