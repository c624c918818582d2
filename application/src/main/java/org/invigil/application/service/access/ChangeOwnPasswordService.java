package org.invigil.application.service.access;

import java.time.InstantSource;
import org.invigil.application.port.in.access.ChangeOwnPassword;
import org.invigil.application.port.out.Passwords;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Password;
import org.invigil.domain.access.PasswordHash;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.access.TokenHolder;

/**
 * Asks for the present password as {@link SignInService} does: failures of both count together, and
 * a wrong password takes the same time as a locked account.
 */
public final class ChangeOwnPasswordService implements ChangeOwnPassword {

  private final StaffAccounts accounts;
  private final Passwords passwords;
  private final Tokens tokens;
  private final UnitOfWork work;
  private final InstantSource time;

  public ChangeOwnPasswordService(
      StaffAccounts accounts,
      Passwords passwords,
      Tokens tokens,
      UnitOfWork work,
      InstantSource time) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.tokens = tokens;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Staff by)) {
      return new NotPermitted();
    }
    return Password.choose(command.chosen())
        .match(it -> change(by.id(), it, command), Invalid::new);
  }

  private Outcome change(StaffId self, Password chosen, Command command) {
    if (command.present().length() > Password.LONGEST) {
      return new WrongPassword();
    }
    var found = accounts.find(self);
    if (found.isEmpty()) {
      return new NotPermitted();
    }
    var seen = found.get().value();
    var matches = passwords.matches(new Password(command.present()), seen.password());
    var hash = passwords.hash(chosen);
    return work.inOne(() -> decide(seen, matches, hash, command.token()));
  }

  private Outcome decide(StaffAccount seen, boolean matches, PasswordHash chosen, String token) {
    var found = accounts.find(seen.id());
    var now = time.instant();
    if (found.isEmpty() || found.get().value().lockOut().closed(now)) {
      return new WrongPassword();
    }
    var account = found.get().value();
    if (!matches || !account.password().equals(seen.password())) {
      accounts.replace(found.get(), account.failedToSignIn(now));
      return new WrongPassword();
    }
    accounts.replace(found.get(), account.changePassword(chosen));
    tokens.revokeOthers(new TokenHolder.StaffMember(account.id()), token);
    return new Changed();
  }
}
