package org.invigil.contracts.fakes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.SupportReports;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.support.SupportReport;
import org.invigil.domain.support.SupportReportId;

/** Support reports in memory. */
public final class InMemorySupportReports extends InMemoryStore<SupportReport, SupportReportId>
    implements SupportReports {

  public InMemorySupportReports(Memory memory) {
    super(
        memory,
        "support reports",
        SupportReport::id,
        it ->
            it instanceof SupportReport.Open open
                ? Optional.of(open.problem().session())
                : Optional.empty());
  }

  @Override
  public Optional<Stored<SupportReport>> open(ExamSessionId session) {
    return first(it -> it instanceof SupportReport.Open && it.problem().session().equals(session));
  }

  @Override
  public List<Stored<SupportReport>> of(ExamSessionId session) {
    return all(it -> it.problem().session().equals(session)).stream().sorted(byTime()).toList();
  }

  @Override
  public List<Stored<SupportReport>> open(InstitutionId institution, int atMost) {
    return all(it ->
            it instanceof SupportReport.Open && it.problem().institution().equals(institution))
        .stream()
        .sorted(byTime())
        .limit(atMost)
        .toList();
  }

  @Override
  public void erase(ExamSessionId session) {
    forget(it -> it.problem().session().equals(session));
  }

  private static Comparator<Stored<SupportReport>> byTime() {
    return Comparator.comparing(it -> it.value().reportedAt());
  }
}
