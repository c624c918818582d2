package org.invigil.application.port.in.session;

import java.time.Duration;

/** Ends the sessions whose time is up and that nobody ended. */
public interface CloseOverdueSessions {

  Outcome handle(Command command);

  /**
   * @param grace how long after the deadline a session may still be ended by its candidate, who may
   *     be without a network
   */
  record Command(Duration grace, int atMost) {}

  sealed interface Outcome {}

  record Closed(int sessions) implements Outcome {}
}
