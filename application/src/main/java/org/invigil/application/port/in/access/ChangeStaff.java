package org.invigil.application.port.in.access;

import java.util.Set;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;

/**
 * An administrator appoints a member of staff to other roles, shuts an account or opens it again.
 * It counts from the next request on, also for who is signed in.
 */
public interface ChangeStaff {

  Outcome handle(Command command);

  /**
   * @param roles all of them anew
   * @param open false shuts the account
   */
  record Command(Actor by, StaffId staff, Set<Role> roles, boolean open) {

    public Command {
      roles = Set.copyOf(roles);
    }
  }

  sealed interface Outcome {}

  record Changed(StaffAccount account) implements Outcome {}

  /** So that there is always an administrator who can sign in. */
  record OwnAccount() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "access.own-account";
    }

    @Override
    public String sentence() {
      return "Nobody shuts their own account or gives up being an administrator. Ask another"
          + " administrator to do it.";
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
