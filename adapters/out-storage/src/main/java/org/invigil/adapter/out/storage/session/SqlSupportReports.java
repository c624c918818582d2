package org.invigil.adapter.out.storage.session;

import java.util.List;
import java.util.Optional;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.SupportReports;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.support.SupportReport;
import org.invigil.domain.support.SupportReport.Open;
import org.invigil.domain.support.SupportReportId;

/** Support reports, sealed under the key of their session. */
public final class SqlSupportReports extends SealedTable<SupportReport, SupportReportId>
    implements SupportReports {

  private static final String OLDEST_FIRST = "reported_at, id";

  public SqlSupportReports(Database database) {
    super(
        database,
        Layout.of("support_report", SupportReport.class, SupportReport::id, SupportReportId::value)
            .ownedBy(it -> it.problem().session().value())
            .with("session", it -> it.problem().session())
            .with("institution", it -> it.problem().institution())
            .with("open", it -> it instanceof Open)
            .with("reported_at", SupportReport::reportedAt));
  }

  @Override
  public Optional<Stored<SupportReport>> open(ExamSessionId session) {
    return list("open and session = ?", 1, session).stream().findFirst();
  }

  @Override
  public List<Stored<SupportReport>> of(ExamSessionId session) {
    return listInOrder("session = ?", OLDEST_FIRST, 1000, session);
  }

  @Override
  public List<Stored<SupportReport>> open(InstitutionId institution, int atMost) {
    return listInOrder("open and institution = ?", OLDEST_FIRST, atMost, institution);
  }

  @Override
  public void erase(ExamSessionId session) {
    remove("session = ?", session);
  }
}
