package org.invigil.adapter.in.web.candidate;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;
import org.invigil.adapter.in.web.page.PageSettings;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.ConnectProgram;
import org.invigil.application.port.in.exam.LaunchExam;
import org.invigil.application.port.in.exam.SeeExam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.LaunchOrigin;

/** A candidate goes to their test: how the program is started, with a code for it. */
@Controller("/my/exams/{id}/test")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class TestController {

  private final MyExams exams;
  private final LaunchExam launch;
  private final ConnectProgram connect;
  private final PageSettings settings;
  private final Pages pages;

  TestController(
      MyExams exams,
      LaunchExam launch,
      ConnectProgram connect,
      PageSettings settings,
      Pages pages) {
    this.exams = exams;
    this.launch = launch;
    this.connect = connect;
    this.settings = settings;
    this.pages = pages;
  }

  /**
   * @param server the address that the program is given
   */
  public record TestPage(Shell shell, ExamCard card, String server) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor, UUID id) {
    return switch (exams.of(visitor)) {
      case MyExams.Cards(var cards, var onboarding) ->
          cards.stream()
              .filter(it -> it.id().equals(id.toString()))
              .findFirst()
              .<HttpResponse<?>>map(it -> it.isActive() ? page(visitor, it) : pages.goTo("/my"))
              .orElseGet(() -> pages.refused(visitor, new SeeExam.NoSuchExam()));
      case MyExams.No(var no) -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> page(Visitor visitor, ExamCard card) {
    return pages.ok(
        "my-test.jte",
        new TestPage(
            Shell.of(visitor, "my-test.title", card.title()), card, settings.publicAddress()));
  }

  /** A launch by the personal link: the exam's rules decide, and a refused one is logged. */
  @Post
  @Consumes(MediaType.ALL)
  @Produces(MediaType.ALL)
  HttpResponse<?> go(Visitor visitor, UUID id) {
    return switch (launched(visitor, id)) {
      case LaunchExam.Admitted() -> pages.goTo("/my/exams/" + id + "/test");
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private LaunchExam.Outcome launched(Visitor visitor, UUID id) {
    return launch.handle(
        new LaunchExam.Command(visitor.actor(), new ExamId(id), new LaunchOrigin.PersonalLink()));
  }

  /** The code goes into a file, never into an address, a page or a list of commands. */
  @Post("/code")
  @Consumes(MediaType.ALL)
  @Produces(MediaType.ALL)
  HttpResponse<?> code(Visitor visitor, UUID id) {
    return switch (launched(visitor, id)) {
      case LaunchExam.Admitted() -> connected(visitor);
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> connected(Visitor visitor) {
    return switch (connect.handle(new ConnectProgram.Command(visitor.actor()))) {
      case ConnectProgram.Connected it ->
          HttpResponse.ok(it.token() + "\n")
              .contentType(MediaType.TEXT_PLAIN_TYPE)
              .header(HttpHeaders.CACHE_CONTROL, "no-store")
              .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invigil-code.txt\"");
      case ConnectProgram.NotPermitted no -> pages.refused(visitor, no);
    };
  }
}
