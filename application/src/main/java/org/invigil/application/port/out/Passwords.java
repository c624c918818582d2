package org.invigil.application.port.out;

import org.invigil.domain.access.Password;
import org.invigil.domain.access.PasswordHash;

/** Makes of a password what may be kept of it: slow to guess, salted (Argon2id). */
public interface Passwords {

  /** Different at each call, also for the same password. */
  PasswordHash hash(Password password);

  boolean matches(Password password, PasswordHash hash);
}
