package org.invigil.application.service.access;

import org.invigil.application.port.in.access.SetPassword;
import org.invigil.application.port.out.Passwords;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Password;
import org.invigil.domain.access.PasswordHash;
import org.invigil.domain.access.Permission;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.access.TokenHolder;

/** Keeps the new password and revokes all tokens of the account in one. */
public final class SetPasswordService implements SetPassword {

  private final StaffAccounts accounts;
  private final Passwords passwords;
  private final Tokens tokens;
  private final UnitOfWork work;

  public SetPasswordService(
      StaffAccounts accounts, Passwords passwords, Tokens tokens, UnitOfWork work) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.tokens = tokens;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Staff by)
        || !Permission.APPOINT_STAFF.heldBy(by, by.institution())) {
      return new NotPermitted();
    }
    if (command.staff().equals(by.id())) {
      return new OwnAccount();
    }
    return Password.choose(command.password())
        .match(it -> set(by, command.staff(), passwords.hash(it)), Invalid::new);
  }

  private Outcome set(Actor.Staff by, StaffId staff, PasswordHash password) {
    return work.inOne(() ->
        accounts
            .find(staff)
            .filter(it -> it.value().institution().equals(by.institution()))
            .map(it -> set(it, password))
            .orElseGet(NoSuchStaff::new));
  }

  private Outcome set(Stored<StaffAccount> found, PasswordHash password) {
    accounts.replace(found, found.value().changePassword(password));
    tokens.revokeAll(new TokenHolder.StaffMember(found.value().id()));
    return new Changed();
  }
}
