package org.invigil.application.service.access;

import java.time.Duration;
import java.time.InstantSource;
import org.invigil.application.port.in.access.ConnectProgram;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.TokenHolder;

/** Issues a token for twelve hours, as long as signing in lasts. */
public final class ConnectProgramService implements ConnectProgram {

  private static final Duration CONNECTED = Duration.ofHours(12);

  private final Tokens tokens;
  private final UnitOfWork work;
  private final InstantSource time;

  public ConnectProgramService(Tokens tokens, UnitOfWork work, InstantSource time) {
    this.tokens = tokens;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Candidate candidate)) {
      return new NotPermitted();
    }
    var expires = time.instant().plus(CONNECTED);
    var holder = new TokenHolder.OfCandidate(candidate.id(), candidate.institution());
    return new Connected(work.inOne(() -> tokens.issue(holder, expires)), expires);
  }
}
