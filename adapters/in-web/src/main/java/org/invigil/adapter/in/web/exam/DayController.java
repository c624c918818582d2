package org.invigil.adapter.in.web.exam;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.invigil.adapter.in.web.page.Codes;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.SeeExamDay;
import org.invigil.application.port.in.exam.SeeExamDay.Stage;
import org.invigil.domain.exam.ExamId;

/** The day of an exam at a glance; the page asks again by itself. */
@Controller("/exams/{id}/day")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class DayController {

  private final SeeExamDay see;
  private final Pages pages;

  DayController(SeeExamDay see, Pages pages) {
    this.see = see;
    this.pages = pages;
  }

  /** What the page shows. */
  public record DayPage(Shell shell, SeeExamDay.Seen seen) {

    public String path() {
      return "/exams/" + seen.exam().id();
    }

    public List<AttendingView> all() {
      return seen.all().stream().map(it -> new AttendingView(shell.words(), it)).toList();
    }

    /** How many are where, without the places where nobody is. */
    public Map<Stage, Integer> counts() {
      var counts = new EnumMap<Stage, Integer>(Stage.class);
      seen.all().forEach(it -> counts.merge(it.stage(), 1, Integer::sum));
      return counts;
    }

    public String stage(Stage stage) {
      return shell.words().say("day.stage." + Codes.of(stage));
    }
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> day(Visitor visitor, UUID id) {
    return switch (see.handle(new SeeExamDay.Command(visitor.actor(), new ExamId(id)))) {
      case SeeExamDay.Seen seen ->
          pages.ok(
              "exam-day.jte",
              new DayPage(Shell.of(visitor, "day.title", seen.exam().plan().title()), seen));
      case Refusal no -> pages.refused(visitor, no);
    };
  }
}
