package org.invigil.application.port.in.session;

import java.time.Instant;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** The candidate reports in one step that something does not work. */
public interface ReportProblem {

  Outcome handle(Command command);

  /**
   * @param claimedAt when it was reported, on the program's clock; empty for now
   */
  record Command(Actor by, ExamSessionId session, String text, Optional<Instant> claimedAt) {}

  sealed interface Outcome permits Reported, SessionRefusal {}

  /**
   * @param joined whether it joined an open report and has its reference
   */
  record Reported(String reference, Instant at, boolean joined) implements Outcome {}
}
