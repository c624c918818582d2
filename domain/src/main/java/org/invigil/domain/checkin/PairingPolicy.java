package org.invigil.domain.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How long the QR code that pairs a phone works: exactly {@code life} after it was shown it does.
 */
@ValueObject
public record PairingPolicy(Duration life) {

  public static final PairingPolicy FIVE_MINUTES = new PairingPolicy(Duration.ofMinutes(5));

  public PairingPolicy {
    if (!life.isPositive()) {
      throw new IllegalArgumentException("a pairing code lives: " + life);
    }
  }

  Optional<RuleBroken> judge(Instant shown, Instant now) {
    var age = Duration.between(shown, now);
    return age.compareTo(life) <= 0
        ? Optional.empty()
        : Optional.of(new RuleBroken(RuleCode.PHONE_PAIRING_LIFE, life.toString(), age.toString()));
  }
}
