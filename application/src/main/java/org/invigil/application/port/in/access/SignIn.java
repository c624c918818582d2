package org.invigil.application.port.in.access;

import java.time.Instant;
import org.invigil.application.port.in.Refusal;

/** A member of staff signs in with address and password. */
public interface SignIn {

  Outcome handle(Command command);

  record Command(String email, String password) {
    @Override
    public String toString() {
      return "Command[hidden]";
    }
  }

  sealed interface Outcome {}

  record SignedIn(String token, Instant expires) implements Outcome {}

  /** One answer for all, so that nobody learns which addresses exist. */
  record NotSignedIn() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.NOT_PERMITTED;
    }

    @Override
    public String code() {
      return "access.not-accepted";
    }

    @Override
    public String sentence() {
      return "The address or the password is wrong, or the account is locked: after five failures"
          + " in a row it is, for fifteen minutes.";
    }

    @Override
    public boolean undoesItsWork() {
      return false;
    }
  }
}
