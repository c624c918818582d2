package org.invigil.application.port.in.access;

import java.time.Instant;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;

/**
 * A candidate who is signed in gives the program on their computer a code of its own: what a
 * browser keeps cannot be taken out of it.
 */
public interface ConnectProgram {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  /**
   * @param token told once; what is kept of it is its hash
   */
  record Connected(String token, Instant expires) implements Outcome {

    @Override
    public String toString() {
      return "Connected[hidden, until " + expires + "]";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
