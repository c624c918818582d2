package org.invigil.application.port.in.session;

import java.util.Optional;
import java.util.UUID;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;

/**
 * A proctor writes to everybody who sits a live exam now; each gets it as a message of their own.
 */
public interface Broadcast {

  Outcome handle(Command command);

  /**
   * @param id chosen by the sender: repeated, nobody gets it twice
   */
  record Command(Actor by, ExamId exam, Optional<UUID> id, String text) {}

  sealed interface Outcome permits Sent, SessionRefusal {}

  /**
   * @param candidates to how many it was sent
   */
  record Sent(int candidates) implements Outcome {}
}
