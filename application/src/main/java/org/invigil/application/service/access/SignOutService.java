package org.invigil.application.service.access;

import org.invigil.application.port.in.access.SignOut;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;

/** Revokes the token. */
public final class SignOutService implements SignOut {

  private final Tokens tokens;
  private final UnitOfWork work;

  public SignOutService(Tokens tokens, UnitOfWork work) {
    this.tokens = tokens;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    work.inOne(() -> tokens.revoke(command.token()));
    return new SignedOut();
  }
}
