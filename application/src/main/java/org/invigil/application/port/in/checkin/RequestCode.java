package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.BrokenRule;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.rule.RuleBroken;

/** A candidate asks for another code, once; the one before no longer works. */
public interface RequestCode {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn) {}

  sealed interface Outcome {}

  /** It is on its way by e-mail. */
  record Sent() implements Outcome {}

  /** Both were sent; support can send another. */
  record NoMore(RuleBroken broken) implements Outcome, BrokenRule {
    @Override
    public Kind kind() {
      return Kind.TOO_MANY;
    }
  }

  /** The face was not refused three times. */
  record NoCodeNeeded() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "check-in.no-code-needed";
    }

    @Override
    public String sentence() {
      return "No code is needed: go on with the step on screen.";
    }
  }

  record Over() implements Outcome, CheckInOver {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoCheckIn() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "check-in";
    }
  }
}
