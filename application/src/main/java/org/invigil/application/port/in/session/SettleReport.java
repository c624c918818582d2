package org.invigil.application.port.in.session;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.support.SupportReportId;

/** Support answers a report; what is reported next is a new one. */
public interface SettleReport {

  Outcome handle(Command command);

  record Command(Actor by, SupportReportId report, String answer) {}

  sealed interface Outcome permits Settled, NoSuchReport, SessionRefusal {}

  record Settled() implements Outcome {}

  record NoSuchReport() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "report";
    }
  }
}
