package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Passwords;
import org.invigil.contracts.PasswordsContract;

class PlainPasswordsTest extends PasswordsContract {

  private final PlainPasswords passwords = new PlainPasswords();

  @Override
  protected Passwords passwords() {
    return passwords;
  }
}
