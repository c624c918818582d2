package org.invigil.application.port.in.access;

/** Whoever holds the token signs out. */
public interface SignOut {

  Outcome handle(Command command);

  record Command(String token) {
    @Override
    public String toString() {
      return "Command[hidden]";
    }
  }

  sealed interface Outcome {}

  /** The token is good for nothing from now on. */
  record SignedOut() implements Outcome {}
}
