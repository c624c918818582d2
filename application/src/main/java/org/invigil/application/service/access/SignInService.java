package org.invigil.application.service.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.invigil.application.port.in.access.SignIn;
import org.invigil.application.port.out.Passwords;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Password;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.TokenHolder;
import org.invigil.domain.text.EmailAddress;

/**
 * Answers the same, and takes the same time, for a wrong password, an unknown address and a locked
 * account.
 */
public final class SignInService implements SignIn {

  private static final Duration SIGNED_IN = Duration.ofHours(12);

  private final StaffAccounts accounts;
  private final Passwords passwords;
  private final Tokens tokens;
  private final UnitOfWork work;
  private final InstantSource time;

  public SignInService(
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
    var password = new Password(command.password());
    if (command.password().length() > Password.LONGEST) {
      return new NotSignedIn();
    }
    var found = account(command.email());
    if (found.isEmpty()) {
      passwords.hash(password);
      return new NotSignedIn();
    }
    var seen = found.get().value();
    var matches = passwords.matches(password, seen.password());
    return work.inOne(() -> decide(seen, matches));
  }

  private Optional<Stored<StaffAccount>> account(String email) {
    return EmailAddress.read(email).match(accounts::withEmail, it -> Optional.empty());
  }

  /** A password that was changed while it was compared lets nobody in. */
  private Outcome decide(StaffAccount seen, boolean matches) {
    var found = accounts.find(seen.id());
    var now = time.instant();
    if (found.isEmpty() || found.get().value().lockOut().closed(now)) {
      return new NotSignedIn();
    }
    if (!matches || !found.get().value().password().equals(seen.password())) {
      accounts.replace(found.get(), found.get().value().failedToSignIn(now));
      return new NotSignedIn();
    }
    accounts.replace(found.get(), found.get().value().signedIn());
    var expires = now.plus(SIGNED_IN);
    return new SignedIn(tokens.issue(new TokenHolder.StaffMember(seen.id()), expires), expires);
  }
}
