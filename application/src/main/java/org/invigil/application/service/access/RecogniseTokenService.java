package org.invigil.application.service.access;

import java.time.InstantSource;
import org.invigil.application.port.in.access.RecogniseToken;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Tokens;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.TokenHolder;

/** Looks up roles and assignments anew at every request, so that a change counts at once. */
public final class RecogniseTokenService implements RecogniseToken {

  private final Tokens tokens;
  private final StaffAccounts accounts;
  private final InstantSource time;

  public RecogniseTokenService(Tokens tokens, StaffAccounts accounts, InstantSource time) {
    this.tokens = tokens;
    this.accounts = accounts;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return switch (tokens.find(command.token(), time.instant())) {
      case Tokens.Good(var holder) -> holder(holder);
      case Tokens.Expired() -> new Expired();
      case Tokens.Unknown() -> new Unknown();
    };
  }

  private Outcome holder(TokenHolder holder) {
    return switch (holder) {
      case TokenHolder.StaffMember(var id) ->
          accounts
              .find(id)
              .filter(it -> !it.value().isShut())
              .<Outcome>map(it -> new Recognised(it.value().actor()))
              .orElseGet(Unknown::new);
      case TokenHolder.OfCandidate(var id, var institution) ->
          new Recognised(new Actor.Candidate(id, institution));
      case TokenHolder.OfUploader(var session, var institution) ->
          new Recognised(new Actor.Uploader(session, institution));
    };
  }
}
