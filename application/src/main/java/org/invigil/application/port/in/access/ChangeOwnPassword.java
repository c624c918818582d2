package org.invigil.application.port.in.access;

import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.rule.RuleBroken;

/** A member of staff who knows their password chooses another; other sign-ins of theirs end. */
public interface ChangeOwnPassword {

  Outcome handle(Command command);

  /**
   * @param token of the sign-in that stays
   */
  record Command(Actor by, String token, String present, String chosen) {
    @Override
    public String toString() {
      return "Command[hidden]";
    }
  }

  sealed interface Outcome {}

  record Changed() implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  /** It counts as a failure to sign in does. A locked account gets the same answer. */
  record WrongPassword() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return "access.password-wrong";
    }

    @Override
    public String sentence() {
      return "The present password is wrong, or the account is locked: after five failures in a row"
          + " it is, for fifteen minutes.";
    }

    @Override
    public boolean undoesItsWork() {
      return false;
    }
  }

  /** Only staff sign in with a password. */
  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
