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
import java.util.UUID;
import java.util.function.Function;
import org.invigil.adapter.in.web.page.Csv;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeExamStatistics;
import org.invigil.domain.exam.ExamId;

/** What the reviews of an exam come to, to read and as a table. */
@Controller("/exams/{id}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class StatisticsPageController {

  private final SeeExamStatistics statistics;
  private final Pages pages;

  StatisticsPageController(SeeExamStatistics statistics, Pages pages) {
    this.statistics = statistics;
    this.pages = pages;
  }

  /** What the page shows. */
  public record StatisticsPage(Shell shell, ExamId exam, SeeExamStatistics.Seen seen) {

    /** Of the flags that more than one person decided, how many hundredths were decided alike. */
    public long agreement() {
      var agreement = seen.statistics().agreement();
      return Math.round(100.0 * agreement.alike() / agreement.twice());
    }

    public int undecided() {
      var all = seen.statistics();
      return all.sessions() - all.verdicts().values().stream().mapToInt(it -> it).sum();
    }

    public String spent() {
      return Measured.length(shell.words(), seen.spent().time());
    }
  }

  @Get("/statistics")
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor, UUID id) {
    return show(
        visitor,
        id,
        seen -> {
          var shell = Shell.of(visitor, "statistics.title", seen.exam());
          return pages.ok("statistics.jte", new StatisticsPage(shell, new ExamId(id), seen));
        });
  }

  @Get("/statistics.csv")
  @Produces(MediaType.ALL)
  HttpResponse<?> table(Visitor visitor, UUID id) {
    return show(
        visitor,
        id,
        seen -> {
          var csv = new Csv().line("kind", "raised", "accepted", "referred", "undecided");
          seen.statistics()
              .kinds()
              .forEach(it ->
                  csv.line(
                      it.kind().code(), it.raised(), it.accepted(), it.referred(), it.undecided()));
          return csv.download("statistics-" + id);
        });
  }

  private HttpResponse<?> show(
      Visitor visitor, UUID id, Function<SeeExamStatistics.Seen, HttpResponse<?>> show) {
    return switch (statistics.handle(
        new SeeExamStatistics.Command(visitor.actor(), new ExamId(id)))) {
      case SeeExamStatistics.Seen seen -> show.apply(seen);
      case ReviewRefusal no -> pages.refused(visitor, no);
    };
  }
}
