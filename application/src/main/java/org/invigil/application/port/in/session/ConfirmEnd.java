package org.invigil.application.port.in.session;

import java.time.Instant;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** The candidate has completed and submitted the exam: the second step. */
public interface ConfirmEnd {

  Outcome handle(Command command);

  /**
   * @param claimedAt when it was confirmed, on the program's clock; empty for now
   */
  record Command(Actor by, ExamSessionId session, Optional<Instant> claimedAt) {}

  sealed interface Outcome permits Over, SessionRefusal {}

  /**
   * Recording ends; upload goes on. Confirmed twice, it answers with the first.
   *
   * @param reference of the report that was made because the end was confirmed without a network
   */
  record Over(Instant at, Optional<String> reference) implements Outcome {}
}
