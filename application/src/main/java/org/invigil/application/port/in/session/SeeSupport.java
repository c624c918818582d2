package org.invigil.application.port.in.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.support.SupportReport;

/** Which problems wait for support, and how do their sessions stand? */
public interface SeeSupport {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome permits Seen, NotForYou {}

  record Seen(List<Waiting> reports) implements Outcome {
    public Seen {
      reports = List.copyOf(reports);
    }
  }

  /**
   * A report with the state of its session beside it.
   *
   * @param creditable what can be credited for it now
   */
  record Waiting(
      SupportReport report,
      ExamSessionId session,
      ExamId exam,
      CandidateId candidate,
      String state,
      int sitting,
      Instant deadline,
      Duration creditable) {}

  record NotForYou() implements Outcome, Refusal.NotPermitted {}
}
