package org.invigil.adapter.out.storage.staff;

import org.invigil.application.port.out.Passwords;
import org.invigil.contracts.PasswordsContract;

class Argon2PasswordsTest extends PasswordsContract {

  @Override
  protected Passwords passwords() {
    return new Argon2Passwords();
  }
}
