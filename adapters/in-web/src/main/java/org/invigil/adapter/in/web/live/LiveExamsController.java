package org.invigil.adapter.in.web.live;

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
import org.invigil.application.port.in.session.SeeLiveExams;
import org.invigil.application.port.in.session.SeeLiveExams.LiveExam;
import org.invigil.application.port.in.session.SessionRefusal;

/** The exams of a proctor that are being sat now. */
@Controller("/live")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class LiveExamsController {

  private final SeeLiveExams exams;
  private final Pages pages;

  LiveExamsController(SeeLiveExams exams, Pages pages) {
    this.exams = exams;
    this.pages = pages;
  }

  /** What the page shows. */
  public record LiveExamsPage(Shell shell, List<LiveExam> exams) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor) {
    return switch (exams.handle(new SeeLiveExams.Command(visitor.actor()))) {
      case SeeLiveExams.Seen(var live) ->
          pages.ok("live-exams.jte", new LiveExamsPage(Shell.of(visitor, "live.title"), live));
      case SessionRefusal no -> pages.refused(visitor, no);
    };
  }
}
