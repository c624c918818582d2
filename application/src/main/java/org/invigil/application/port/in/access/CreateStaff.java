package org.invigil.application.port.in.access;

import java.util.Set;
import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.rule.RuleBroken;

/** An administrator makes an account for a member of staff. */
public interface CreateStaff {

  Outcome handle(Command command);

  record Command(Actor by, String name, String email, String password, Set<Role> roles) {
    @Override
    public String toString() {
      return "Command[hidden]";
    }
  }

  sealed interface Outcome {}

  record Created(StaffId staff) implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record AddressTaken() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "person.address-taken";
    }

    @Override
    public String sentence() {
      return "This e-mail address belongs to somebody else already.";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
