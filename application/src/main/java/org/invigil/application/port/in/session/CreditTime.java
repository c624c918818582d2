package org.invigil.application.port.in.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.support.SupportReportId;

/** Staff give time back, or extend the exam for one candidate. */
public interface CreditTime {

  Outcome handle(Command command);

  /**
   * @param report the report of the problem that cost the time; empty for a plain extension
   */
  record Command(
      Actor by,
      ExamSessionId session,
      Optional<SupportReportId> report,
      Duration amount,
      String reason) {}

  sealed interface Outcome permits Credited, MoreThanLost, NoSuchReport, SessionRefusal {}

  record Credited(Instant deadline) implements Outcome {}

  /** At most what was lost from the moment of the report can be credited for it. */
  record MoreThanLost(RuleBroken broken) implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return broken.rule().code();
    }

    @Override
    public String sentence() {
      return broken.rule().sentence();
    }
  }

  record NoSuchReport() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "report";
    }
  }
}
