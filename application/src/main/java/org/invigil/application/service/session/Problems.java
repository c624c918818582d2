package org.invigil.application.service.session;

import java.time.Instant;
import java.util.List;
import org.invigil.application.port.in.session.ReportProblem;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.SupportReports;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.support.SupportReport;
import org.invigil.domain.support.SupportReportId;

/** Keeps reports of problems: a repeated one joins the first. */
public final class Problems {

  private final SupportReports reports;
  private final Chance chance;

  public Problems(SupportReports reports, Chance chance) {
    this.reports = reports;
    this.chance = chance;
  }

  ReportProblem.Reported report(ExamSession session, String text, Instant at) {
    var said = new SupportReport.Said(text, at);
    var open = reports.open(session.id());
    if (open.isPresent() && open.get().value() instanceof SupportReport.Open first) {
      var joined = first.join(said);
      if (!joined.equals(first)) {
        reports.replace(open.get(), joined);
      }
      return new ReportProblem.Reported(first.problem().reference(), at, true);
    }
    var plan = session.plan();
    var reference = "P-" + chance.digits(8);
    reports.add(
        new SupportReport.Open(
            new SupportReportId(chance.identifier()),
            new SupportReport.Problem(
                reference,
                plan.institution(),
                plan.id(),
                plan.exam(),
                plan.candidate(),
                List.of(said))));
    return new ReportProblem.Reported(reference, at, false);
  }
}
