package org.invigil.adapter.in.web.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.invigil.adapter.in.web.page.Csv;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.adapter.in.web.review.Standing.Typed;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.TakeReport;
import org.invigil.domain.session.ExamSessionId;

/** Flags, decisions and looks of a session on paper, and its flags as a table. */
@Controller("/sessions/{id}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class ReportPageController {

  private final TakeReport takeReport;
  private final Pages pages;

  ReportPageController(TakeReport takeReport, Pages pages) {
    this.takeReport = takeReport;
    this.pages = pages;
  }

  /** What the page shows. */
  public record ReportPage(
      Shell shell, TakeReport.Report report, List<ShownFlag> flags, Standing standing) {}

  @Get("/report")
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor, UUID id) {
    return show(
        visitor,
        id,
        report -> {
          var standing = standing(visitor, report);
          var shell = Shell.of(visitor, "report.title", report.examTitle()).with("print.js");
          return pages.ok(
              "report.jte",
              new ReportPage(shell, report, ReviewParts.flags(standing, Set.of()), standing));
        });
  }

  private static Standing standing(Visitor visitor, TakeReport.Report report) {
    return new Standing(
        visitor.words(), report.session(), report.flags(), report.review(), Typed.NOTHING);
  }

  @Get("/report.csv")
  @Produces(MediaType.ALL)
  HttpResponse<?> table(Visitor visitor, UUID id) {
    return show(
        visitor,
        id,
        report -> {
          var csv =
              new Csv()
                  .line(
                      "candidate",
                      "kind",
                      "what",
                      "start",
                      "end",
                      "severity",
                      "rule",
                      "allowed",
                      "seen",
                      "decision",
                      "note",
                      "decided by",
                      "decided at");
          ReviewParts.flags(standing(visitor, report), Set.of())
              .forEach(it -> line(csv, report.candidate().orElse(""), it));
          return csv.download("report-" + id);
        });
  }

  private static void line(Csv csv, String candidate, ShownFlag it) {
    var flag = it.flag();
    csv.line(
        candidate,
        flag.kind().code(),
        flag.what(),
        flag.start(),
        flag.end(),
        Standing.code(flag.severity()),
        flag.broken().rule().code(),
        flag.broken().allowed(),
        flag.broken().seen(),
        it.answer(),
        it.decision().map(decision -> decision.note()).orElse(""),
        it.by(),
        it.decision().map(decision -> decision.at().toString()).orElse(""));
  }

  private HttpResponse<?> show(
      Visitor visitor, UUID id, Function<TakeReport.Report, HttpResponse<?>> show) {
    return switch (takeReport.handle(
        new TakeReport.Command(visitor.actor(), new ExamSessionId(id)))) {
      case TakeReport.Report report -> show.apply(report);
      case ReviewRefusal no -> pages.refused(visitor, no);
    };
  }
}
