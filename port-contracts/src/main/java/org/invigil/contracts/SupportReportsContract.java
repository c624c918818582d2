package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.SupportReports;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.support.SupportReport;
import org.invigil.domain.support.SupportReport.Open;
import org.invigil.domain.support.SupportReport.Problem;
import org.invigil.domain.support.SupportReport.Said;
import org.invigil.domain.support.SupportReportId;
import org.junit.jupiter.api.Test;

/** What every {@link SupportReports} must do. */
public abstract class SupportReportsContract extends StoreContract<SupportReport, SupportReportId> {

  private static final StaffId STAFF = new StaffId(new UUID(5, 5));

  @Override
  protected abstract SupportReports store();

  /** A session that is kept, so that reports can belong to it. */
  protected abstract ExamSession existing();

  @Override
  protected SupportReport another() {
    return report(existing(), 0);
  }

  @Override
  protected SupportReport changed(SupportReport value) {
    return ((Open) value).settle(STAFF, "Reload the page.", SessionSamples.TEN.plusSeconds(9));
  }

  @Override
  protected SupportReportId idOf(SupportReport value) {
    return value.id();
  }

  @Test
  void a_session_has_one_open_report_at_a_time() {
    var session = existing();
    var first = report(session, 0);
    store().add(first);

    assertThatThrownBy(() -> store().add(report(session, 5))).isInstanceOf(AlreadyKept.class);
    var found = store().open(session.id()).orElseThrow();
    assertThat(found.value()).isEqualTo(first);

    store().replace(found, changed(first));
    assertThat(store().open(session.id())).isEmpty();
    store().add(report(session, 20));
    assertThat(store().of(session.id()))
        .hasSize(2)
        .first()
        .extracting(Stored::value)
        .isEqualTo(changed(first));
  }

  @Test
  void open_reports_of_an_institution_wait_oldest_first() {
    var session = existing();
    var plan = session.plan();
    var later = report(session, 60);
    store().add(later);
    store().add(report(existing(), 0));

    assertThat(store().open(plan.institution(), 10))
        .extracting(Stored::value)
        .containsExactly(later);
    assertThat(store().open(plan.institution(), 0)).isEmpty();
  }

  @Test
  void what_is_erased_is_gone() {
    var report = report(existing(), 0);
    store().add(report);
    store().erase(report.problem().session());

    assertThat(store().find(report.id())).isEmpty();
  }

  private static SupportReport report(ExamSession session, long seconds) {
    var plan = session.plan();
    var said = new Said("The page is blank.", SessionSamples.TEN.plusSeconds(seconds));
    return new Open(
        new SupportReportId(UUID.randomUUID()),
        new Problem(
            "P-12345678",
            plan.institution(),
            plan.id(),
            plan.exam(),
            plan.candidate(),
            List.of(said)));
  }
}
