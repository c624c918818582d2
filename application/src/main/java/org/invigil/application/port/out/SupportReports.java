package org.invigil.application.port.out;

import java.util.List;
import java.util.Optional;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.support.SupportReport;
import org.invigil.domain.support.SupportReportId;

/** Problems that candidates reported. A session has at most one open report at a time. */
public interface SupportReports extends Store<SupportReport, SupportReportId> {

  /** The report of a session that nobody has settled yet. */
  Optional<Stored<SupportReport>> open(ExamSessionId session);

  /** All of one session, oldest first. */
  List<Stored<SupportReport>> of(ExamSessionId session);

  /** What nobody has settled yet, oldest first. */
  List<Stored<SupportReport>> open(InstitutionId institution, int atMost);

  /** Removes all of one session. */
  void erase(ExamSessionId session);
}
