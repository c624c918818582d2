package org.invigil.application.service.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.invigil.application.port.in.access.SignInByLink;
import org.invigil.application.port.out.Invitations;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Invitation;
import org.invigil.domain.access.SecretHash;
import org.invigil.domain.access.TokenHolder;

/** Signs in by a link that is the newest of its exam and whose deadline has not come. */
public final class SignInByLinkService implements SignInByLink {

  private static final Duration SIGNED_IN = Duration.ofHours(12);

  private final Invitations invitations;
  private final Tokens tokens;
  private final UnitOfWork work;
  private final InstantSource time;

  public SignInByLinkService(
      Invitations invitations, Tokens tokens, UnitOfWork work, InstantSource time) {
    this.invitations = invitations;
    this.tokens = tokens;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    var now = time.instant();
    return work.inOne(() ->
        invitations
            .withSecret(SecretHash.of(command.secret()))
            .map(Stored::value)
            .filter(it -> it.signsIn(now))
            .map(it -> signIn(it, now.plus(SIGNED_IN)))
            .orElseGet(LinkNotGood::new));
  }

  private Outcome signIn(Invitation invitation, Instant expires) {
    var holder = new TokenHolder.OfCandidate(invitation.candidate(), invitation.institution());
    return new SignedIn(
        tokens.issue(holder, expires), expires, invitation.candidate(), invitation.exam());
  }
}
