package org.invigil.domain.checkin;

import java.time.Instant;
import java.util.Objects;
import org.invigil.domain.rule.RuleBroken;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The pairing of a phone with one check-in (CHK-7). A QR code is shown, one phone claims it once
 * within its life, and its holder agrees to terms and privacy. If the phone drops out, another code
 * can be shown at any time; it replaces the one before.
 */
@ValueObject
public sealed interface PhonePairing {

  PhonePairing NONE = new NotPaired();

  /** Shows a new code, from any state; the code before, and the phone before, no longer count. */
  default Shown show(OneTimeCode secret) {
    return new Shown(secret);
  }

  /** Nothing shown yet. */
  record NotPaired() implements PhonePairing {}

  /** A code is on the screen. */
  record Shown(OneTimeCode secret) implements PhonePairing {

    public Shown {
      Objects.requireNonNull(secret, "secret");
    }

    public ClaimAnswer claim(
        CheckInId checkIn, String claimed, boolean agreed, Instant now, PairingPolicy policy) {
      if (!secret.is(checkIn, claimed)) {
        return new WrongSecret();
      }
      var tooLate = policy.judge(secret.sent(), now);
      if (tooLate.isPresent()) {
        return new TooLate(tooLate.get());
      }
      return agreed ? new Claimed(new Paired(now)) : new NotAgreed();
    }
  }

  /** A phone is paired; its code is used up. */
  record Paired(Instant at) implements PhonePairing {

    public Paired {
      Objects.requireNonNull(at, "at");
    }
  }

  /** The answer to a claim. */
  sealed interface ClaimAnswer {}

  /** The phone is paired. */
  record Claimed(Paired pairing) implements ClaimAnswer {}

  /** The code shown is another one, or none. */
  record WrongSecret() implements ClaimAnswer {}

  /** The code was shown too long ago. */
  record TooLate(RuleBroken broken) implements ClaimAnswer {}

  /** Terms and privacy were not agreed to; the code stays unused. */
  record NotAgreed() implements ClaimAnswer {}
}
