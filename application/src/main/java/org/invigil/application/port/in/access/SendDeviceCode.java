package org.invigil.application.port.in.access;

import java.time.Duration;
import org.invigil.application.port.in.BrokenRule;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.rule.RuleBroken;

/** Whoever holds a personal link on a new device asks for a code to the candidate's mailbox. */
public interface SendDeviceCode {

  Outcome handle(Command command);

  record Command(String secret) {
    @Override
    public String toString() {
      return "Command[hidden]";
    }
  }

  sealed interface Outcome permits Sent, NotNeeded, TooMany, SignInByLink.LinkNotGood {}

  /** It is on its way, and works so long. */
  record Sent(Duration life) implements Outcome {}

  record NotNeeded() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "access.device-code-not-needed";
    }

    @Override
    public String sentence() {
      return "This link was not used yet: confirm it on this device, without a code.";
    }
  }

  record TooMany(RuleBroken broken) implements Outcome, BrokenRule {
    @Override
    public Kind kind() {
      return Kind.TOO_MANY;
    }
  }
}
