package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Passwords;
import org.invigil.domain.access.Password;
import org.invigil.domain.access.PasswordHash;

/** Fast and reversible: for tests only. */
public final class PlainPasswords implements Passwords {

  private int salt;

  @Override
  public PasswordHash hash(Password password) {
    return new PasswordHash(++salt + ":" + password.value());
  }

  @Override
  public boolean matches(Password password, PasswordHash hash) {
    return hash.value().replaceFirst("\\d+:", "").equals(password.value());
  }
}
