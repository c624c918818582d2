package org.invigil.application.service.access;

import java.util.Set;
import org.invigil.application.port.in.access.CreateStaff;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Passwords;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.LockOut;
import org.invigil.domain.access.Password;
import org.invigil.domain.access.Permission;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.text.EmailAddress;
import org.invigil.domain.text.PersonName;

/** Makes an account; the address decides who signs in by it, so it belongs to one account only. */
public final class CreateStaffService implements CreateStaff {

  private final StaffAccounts accounts;
  private final Passwords passwords;
  private final Chance chance;
  private final UnitOfWork work;

  public CreateStaffService(
      StaffAccounts accounts, Passwords passwords, Chance chance, UnitOfWork work) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.chance = chance;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    if (!Permission.APPOINT_STAFF.heldBy(command.by(), command.by().institution())) {
      return new NotPermitted();
    }
    return PersonName.read(command.name())
        .then(name ->
            EmailAddress.read(command.email())
                .then(email ->
                    Password.choose(command.password())
                        .then(password ->
                            new Checked.Valid<>(create(command, name, email, password)))))
        .match(it -> it, Invalid::new);
  }

  private Outcome create(Command command, PersonName name, EmailAddress email, Password password) {
    var account =
        new StaffAccount(
            new StaffId(chance.identifier()),
            command.by().institution(),
            name,
            email,
            passwords.hash(password),
            command.roles(),
            Set.of(),
            LockOut.NONE);
    try {
      work.inOne(() -> accounts.add(account));
      return new Created(account.id());
    } catch (AlreadyKept taken) {
      return new AddressTaken();
    }
  }
}
