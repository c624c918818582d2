package org.invigil.application.port.in.session;

import java.time.Instant;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.session.ComfortBreak;
import org.invigil.domain.session.ExamSessionId;

/** The candidate is back at the desk. */
public interface ReturnToDesk {

  Outcome handle(Command command);

  /**
   * @param claimedAt when it was declared, on the program's clock; empty for now
   */
  record Command(Actor by, ExamSessionId session, Optional<Instant> claimedAt) {}

  sealed interface Outcome permits BackInTime, BackLate, SessionRefusal {}

  record BackInTime(ComfortBreak taken) implements Outcome {}

  /** It raises a flag, of which the candidate is not told during the exam. */
  record BackLate(ComfortBreak taken, RuleBroken broken) implements Outcome {}
}
