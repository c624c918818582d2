package org.invigil.application.port.in.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** The candidate leaves the desk, and says so. */
public interface LeaveDesk {

  Outcome handle(Command command);

  /**
   * @param claimedAt when it was declared, on the program's clock; empty for now
   */
  record Command(Actor by, ExamSessionId session, Optional<Instant> claimedAt) {}

  sealed interface Outcome permits Away, SessionRefusal {}

  /** Declared twice, it answers with the first. A break of exactly {@code longest} is allowed. */
  record Away(Instant left, Duration longest) implements Outcome {}
}
