package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.BrokenRule;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.rule.RuleBroken;

/**
 * A phone claims the QR code it has read, once and within five minutes, after its holder agreed to
 * terms and privacy. The code is all it has to show.
 */
public interface ClaimPairing {

  Outcome handle(Command command);

  record Command(CheckInId checkIn, String secret, boolean agreed) {
    @Override
    public String toString() {
      return "Command[" + checkIn + "]";
    }
  }

  sealed interface Outcome {}

  record Paired() implements Outcome {}

  /** Terms and privacy come first. */
  record NotAgreed() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return "phone-pairing.not-agreed";
    }

    @Override
    public String sentence() {
      return "Agree to the terms and the privacy notice first. The code can still be used.";
    }
  }

  record TooLate(RuleBroken broken) implements Outcome, BrokenRule {
    @Override
    public Kind kind() {
      return Kind.GONE;
    }
  }

  /** No such code, or it is used up. */
  record WrongSecret() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }

    @Override
    public String code() {
      return "phone-pairing.unknown";
    }

    @Override
    public String sentence() {
      return "This code is used up or unknown. Show a new one on the computer.";
    }
  }
}
