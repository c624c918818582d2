package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.BrokenRule;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.rule.RuleBroken;

/** A candidate enters the code from their mailbox. The right one refers the session for review. */
public interface EnterCode {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn, String code) {
    @Override
    public String toString() {
      return "Command[" + checkIn + "]";
    }
  }

  sealed interface Outcome {}

  /** Done; this step is next. */
  record MovedOn(Step next) implements Outcome {}

  record WrongCode(int triesLeft) implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return "check-in.wrong-code";
    }

    @Override
    public String sentence() {
      return "This is not the code that was sent last. Tries left: " + triesLeft + ".";
    }

    @Override
    public boolean undoesItsWork() {
      return false;
    }
  }

  /** Too old, or tried too often. */
  record CodeDead(RuleBroken broken) implements Outcome, BrokenRule {
    @Override
    public Kind kind() {
      return Kind.GONE;
    }
  }

  record NoCodeSent() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "check-in.no-code-sent";
    }

    @Override
    public String sentence() {
      return "No code was sent for this check-in, or it is used up.";
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
