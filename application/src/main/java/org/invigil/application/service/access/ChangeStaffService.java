package org.invigil.application.service.access;

import org.invigil.application.port.in.access.ChangeStaff;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;

/** Changes roles, shuts and opens; an administrator remains, for nobody does it to themselves. */
public final class ChangeStaffService implements ChangeStaff {

  private final StaffAccounts accounts;
  private final UnitOfWork work;

  public ChangeStaffService(StaffAccounts accounts, UnitOfWork work) {
    this.accounts = accounts;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Staff by)
        || !Permission.APPOINT_STAFF.heldBy(by, by.institution())) {
      return new NotPermitted();
    }
    if (command.staff().equals(by.id())
        && !(command.open() && command.roles().contains(Role.ADMINISTRATOR))) {
      return new OwnAccount();
    }
    return work.inOne(() ->
        accounts
            .find(command.staff())
            .filter(it -> it.value().institution().equals(by.institution()))
            .map(it -> change(it, command))
            .orElseGet(NoSuchStaff::new));
  }

  private Outcome change(Stored<StaffAccount> found, Command command) {
    var appointed = found.value().appoint(command.roles());
    var changed = command.open() ? appointed.open() : appointed.shut();
    accounts.replace(found, changed);
    return new Changed(changed);
  }
}
