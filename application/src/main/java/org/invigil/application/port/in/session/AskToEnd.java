package org.invigil.application.port.in.session;

import java.time.Instant;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** The candidate presses "End": the first of two steps. */
public interface AskToEnd {

  Outcome handle(Command command);

  /**
   * @param claimedAt when it was pressed, on the program's clock; empty for now
   */
  record Command(Actor by, ExamSessionId session, Optional<Instant> claimedAt) {}

  sealed interface Outcome permits Asked, SessionRefusal {}

  /**
   * @param confirm the words to confirm
   */
  record Asked(String confirm) implements Outcome {}
}
