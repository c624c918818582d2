package org.invigil.application.port.in.access;

import org.invigil.domain.access.Actor;

/** Whose token is this? Asked for every request before anything else. */
public interface RecogniseToken {

  Outcome handle(Command command);

  /** The token as it was presented; it never appears in a log. */
  record Command(String token) {
    @Override
    public String toString() {
      return "Command[token]";
    }
  }

  sealed interface Outcome {}

  /** The token is good, with the roles and assignments as they are now. */
  record Recognised(Actor actor) implements Outcome {}

  /** Never given out, revoked, or of nobody any more. */
  record Unknown() implements Outcome {}

  /** It was good until recently; the holder should sign in again. */
  record Expired() implements Outcome {}
}
