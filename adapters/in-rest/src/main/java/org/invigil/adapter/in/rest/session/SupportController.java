package org.invigil.adapter.in.rest.session;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.session.CreditTime;
import org.invigil.application.port.in.session.ReopenSession;
import org.invigil.application.port.in.session.ReportProblem;
import org.invigil.application.port.in.session.SeeSupport;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.SettleReport;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.support.SupportReportId;
import org.jspecify.annotations.Nullable;

/** Problems that candidates report, and what staff do about them. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SupportController {

  @Serdeable
  record ProblemWire(@Nullable String text, @Nullable Instant at) {}

  @Serdeable
  record ReferenceWire(String reference, Instant at, boolean joined) {}

  /**
   * @param report whose lost time is credited; a plain extension without one
   */
  @Serdeable
  record CreditWire(@Nullable UUID report, long seconds, @Nullable String reason) {}

  @Serdeable
  record DeadlineWire(Instant deadline) {}

  @Serdeable
  record ReasonWire(@Nullable String reason) {}

  @Serdeable
  record AnswerWire(@Nullable String answer) {}

  @Serdeable
  record WaitingWire(List<ReportWire> reports) {}

  /** A report with the state of its session beside it. */
  @Serdeable
  record ReportWire(
      UUID report,
      String reference,
      Instant reportedAt,
      List<SaidWire> said,
      UUID session,
      UUID exam,
      UUID candidate,
      String state,
      int sitting,
      Instant deadline,
      long creditableSeconds) {}

  @Serdeable
  record SaidWire(String text, Instant at) {}

  private final ReportProblem report;
  private final CreditTime credit;
  private final ReopenSession reopen;
  private final SettleReport settle;
  private final SeeSupport see;

  SupportController(
      ReportProblem report,
      CreditTime credit,
      ReopenSession reopen,
      SettleReport settle,
      SeeSupport see) {
    this.report = report;
    this.credit = credit;
    this.reopen = reopen;
    this.settle = settle;
    this.see = see;
  }

  /** The candidate reports a problem; a repeated report joins the first. */
  @Post("/sessions/{id}/problem-reports")
  HttpResponse<?> report(Authentication who, UUID id, @Body ProblemWire body) {
    var command =
        new ReportProblem.Command(
            Actors.of(who),
            new ExamSessionId(id),
            Given.orNothing(body.text()),
            Given.at(body.at()));
    return switch (report.handle(command)) {
      case ReportProblem.Reported(var reference, var at, var joined) ->
          HttpResponse.created(new ReferenceWire(reference, at, joined));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** Staff give lost time back, or extend the exam for one candidate. */
  @Post("/sessions/{id}/credits")
  HttpResponse<?> credit(Authentication who, UUID id, @Body CreditWire body) {
    var command =
        new CreditTime.Command(
            Actors.of(who),
            new ExamSessionId(id),
            Given.id(body.report()).map(SupportReportId::new),
            Duration.ofSeconds(body.seconds()),
            Given.orNothing(body.reason()));
    return switch (credit.handle(command)) {
      case CreditTime.Credited(var deadline) -> HttpResponse.created(new DeadlineWire(deadline));
      case CreditTime.MoreThanLost no -> Problems.of(no);
      case CreditTime.NoSuchReport no -> Problems.of(no);
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** Staff let a session go on that was ended by mistake. */
  @Post("/sessions/{id}/reopening")
  HttpResponse<?> reopen(Authentication who, UUID id, @Body ReasonWire body) {
    var command =
        new ReopenSession.Command(
            Actors.of(who), new ExamSessionId(id), Given.orNothing(body.reason()));
    return switch (reopen.handle(command)) {
      case ReopenSession.Reopened() -> HttpResponse.noContent();
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** Problems that wait for support, with the state of their sessions. */
  @Get("/support/reports")
  HttpResponse<?> waiting(Authentication who) {
    return switch (see.handle(new SeeSupport.Command(Actors.of(who)))) {
      case SeeSupport.Seen(var reports) ->
          HttpResponse.ok(new WaitingWire(reports.stream().map(SupportController::wire).toList()));
      case SeeSupport.NotForYou no -> Problems.of(no);
    };
  }

  /** Support answers a report; what is reported next is a new one. */
  @Post("/support/reports/{report}/answer")
  HttpResponse<?> answer(Authentication who, UUID report, @Body AnswerWire body) {
    var command =
        new SettleReport.Command(
            Actors.of(who), new SupportReportId(report), Given.orNothing(body.answer()));
    return switch (settle.handle(command)) {
      case SettleReport.Settled() -> HttpResponse.noContent();
      case SettleReport.NoSuchReport no -> Problems.of(no);
      case SessionRefusal no -> Problems.of(no);
    };
  }

  private static ReportWire wire(SeeSupport.Waiting it) {
    var problem = it.report().problem();
    return new ReportWire(
        it.report().id().value(),
        problem.reference(),
        it.report().reportedAt(),
        problem.said().stream().map(said -> new SaidWire(said.text(), said.at())).toList(),
        it.session().value(),
        it.exam().value(),
        it.candidate().value(),
        it.state(),
        it.sitting(),
        it.deadline(),
        Math.max(0, it.creditable().toSeconds()));
  }
}
