package org.invigil.adapter.in.web.candidate;

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
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;

/**
 * What a candidate does next, and every exam of theirs. When a countdown ends the page asks for
 * itself again: whether "Go to test" is active is said by the server.
 */
@Controller("/my")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class DashboardController {

  private final MyExams exams;
  private final Pages pages;

  DashboardController(MyExams exams, Pages pages) {
    this.exams = exams;
    this.pages = pages;
  }

  /** What the page shows. */
  public record DashboardPage(Shell shell, NextStep next, List<ExamCard> exams) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> dashboard(Visitor visitor) {
    return switch (exams.of(visitor)) {
      case MyExams.Cards(var cards, var onboarding) ->
          pages.ok(
              "my.jte",
              new DashboardPage(
                  Shell.of(visitor, "my.title").with("my.js"),
                  NextStep.of(onboarding, cards),
                  cards));
      case MyExams.No(var no) -> pages.refused(visitor, no);
    };
  }
}
