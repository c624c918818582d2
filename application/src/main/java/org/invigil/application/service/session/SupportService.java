package org.invigil.application.service.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.invigil.application.port.in.session.CreditTime;
import org.invigil.application.port.in.session.ReopenSession;
import org.invigil.application.port.in.session.ReportProblem;
import org.invigil.application.port.in.session.SeeSupport;
import org.invigil.application.port.in.session.SessionRefusal.NotNow;
import org.invigil.application.port.in.session.SessionRefusal.Unfit;
import org.invigil.application.port.in.session.SettleReport;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.SupportReports;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.session.Credit;
import org.invigil.domain.session.CreditPolicy;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.Over;
import org.invigil.domain.session.ExamSession.UnderWay;
import org.invigil.domain.session.WhoMay;
import org.invigil.domain.session.Words;
import org.invigil.domain.support.SupportReport;
import org.invigil.domain.support.SupportReportId;

/** Candidates report problems; staff see them beside the session's state and help. */
public final class SupportService {

  private static final Duration MOST_CREDIT = Duration.ofHours(24);
  private static final int MOST_WAITING = 500;

  private final SessionDesk desk;
  private final Recordings recordings;
  private final ExamSessions sessions;
  private final SupportReports reports;
  private final Problems problems;

  public SupportService(
      SessionDesk desk,
      Recordings recordings,
      ExamSessions sessions,
      SupportReports reports,
      Problems problems) {
    this.desk = desk;
    this.recordings = recordings;
    this.sessions = sessions;
    this.reports = reports;
    this.problems = problems;
  }

  public ReportProblem reporting() {
    return command ->
        Words.fit(command.text())
            ? desk.change(
                command.by(),
                command.session(),
                WhoMay::sit,
                it -> it,
                found -> report(found.value(), command))
            : Texts.unfit();
  }

  private ReportProblem.Outcome report(ExamSession session, ReportProblem.Command command) {
    var sitting = session.history().sitting().number();
    var at =
        recordings
            .clock(session.id(), sitting)
            .onServer(command.claimedAt(), session.plan().begun(), desk.now());
    return problems.report(session, command.text(), at);
  }

  public CreditTime crediting() {
    return command -> {
      if (!Words.fit(command.reason())) {
        return Texts.unfit();
      }
      if (command.amount().compareTo(Duration.ZERO) <= 0
          || command.amount().compareTo(MOST_CREDIT) > 0) {
        return new Unfit("credit.amount", "Between one second and 24 hours can be credited.");
      }
      return desk.change(
          command.by(),
          command.session(),
          (by, plan) -> WhoMay.support(by, plan) || WhoMay.stepIn(by, plan),
          it -> it,
          found -> credit(found, command));
    };
  }

  private CreditTime.Outcome credit(Stored<ExamSession> found, CreditTime.Command command) {
    if (!(found.value() instanceof UnderWay session)) {
      return new NotNow(found.value().state());
    }
    var now = desk.now();
    var from = now;
    if (command.report().isPresent()) {
      var report =
          reports
              .find(command.report().get())
              .map(Stored::value)
              .filter(it -> it.problem().session().equals(session.id()));
      if (report.isEmpty()) {
        return new CreditTime.NoSuchReport();
      }
      from = report.get().reportedAt();
      var broken =
          CreditPolicy.judge(
              creditedFor(session, command.report().get()).plus(command.amount()),
              from,
              solved(report.get(), now));
      if (broken.isPresent()) {
        return new CreditTime.MoreThanLost(broken.get());
      }
    }
    var by = Texts.staff(command.by());
    var after =
        session.credit(
            new Credit(command.amount(), from, now, by, command.reason(), command.report()));
    desk.keep(found, after);
    return new CreditTime.Credited(after.deadline());
  }

  private static Duration creditedFor(ExamSession session, SupportReportId report) {
    return session.history().credits().stream()
        .filter(it -> it.report().equals(Optional.of(report)))
        .map(Credit::amount)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Instant solved(SupportReport report, Instant now) {
    return switch (report) {
      case SupportReport.Open open -> now;
      case SupportReport.Settled settled -> settled.settledAt();
    };
  }

  public ReopenSession reopening() {
    return command ->
        Words.fit(command.reason())
            ? desk.change(
                command.by(),
                command.session(),
                (by, plan) -> WhoMay.support(by, plan) || WhoMay.instruct(by, plan),
                it -> it,
                found -> reopen(found, command))
            : Texts.unfit();
  }

  private ReopenSession.Outcome reopen(Stored<ExamSession> found, ReopenSession.Command command) {
    if (!(found.value() instanceof Over over)) {
      return new NotNow(found.value().state());
    }
    desk.keep(found, over.reopen(Texts.staff(command.by()), command.reason(), desk.now()));
    return new ReopenSession.Reopened();
  }

  public SettleReport settling() {
    return command -> {
      if (!Words.fit(command.answer())) {
        return Texts.unfit();
      }
      var report = reports.find(command.report());
      return report.isEmpty()
          ? new SettleReport.NoSuchReport()
          : desk.change(
              command.by(),
              report.get().value().problem().session(),
              WhoMay::support,
              it -> it,
              found -> settle(report.get(), command));
    };
  }

  private SettleReport.Outcome settle(Stored<SupportReport> found, SettleReport.Command command) {
    if (found.value() instanceof SupportReport.Open open) {
      reports.replace(found, open.settle(Texts.staff(command.by()), command.answer(), desk.now()));
    }
    return new SettleReport.Settled();
  }

  public SeeSupport seeing() {
    return command -> {
      if (!(command.by() instanceof Actor.Staff staff)
          || !(staff.is(Role.SUPPORT) || staff.is(Role.EXAMS_OFFICER))) {
        return new SeeSupport.NotForYou();
      }
      return new SeeSupport.Seen(
          reports.open(staff.institution(), MOST_WAITING).stream()
              .flatMap(it -> beside(it.value()).stream())
              .toList());
    };
  }

  private Optional<SeeSupport.Waiting> beside(SupportReport report) {
    return sessions
        .find(report.problem().session())
        .map(Stored::value)
        .map(it ->
            new SeeSupport.Waiting(
                report,
                it.id(),
                it.plan().exam(),
                it.plan().candidate(),
                it.state(),
                it.history().sitting().number(),
                it.deadline(),
                Duration.between(report.reportedAt(), desk.now())
                    .minus(creditedFor(it, report.id()))));
  }
}
