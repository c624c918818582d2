package org.invigil.application.port.in.access;

import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.rule.RuleBroken;

/**
 * An administrator sets the password of somebody else who forgot theirs. Whoever is signed in to
 * the account is not any more, and its failures to sign in are forgotten.
 */
public interface SetPassword {

  Outcome handle(Command command);

  record Command(Actor by, StaffId staff, String password) {
    @Override
    public String toString() {
      return "Command[hidden]";
    }
  }

  sealed interface Outcome {}

  record Changed() implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  /** So that nobody takes over an administrator's account by a browser that was left open. */
  record OwnAccount() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "access.own-password";
    }

    @Override
    public String sentence() {
      return "Nobody sets their own password here. Change it where the present one is asked for.";
    }
  }

  record NoSuchStaff() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "staff";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
