package org.invigil.adapter.in.web.candidate;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.ConfirmGuidelines;
import org.invigil.application.port.in.exam.SeeGuidelines;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Guidelines;
import org.jspecify.annotations.Nullable;

/** What a candidate reads and confirms before an exam. */
@Controller("/my/exams/{id}/guidelines")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class GuidelinesPageController {

  private final SeeGuidelines see;
  private final ConfirmGuidelines confirm;
  private final Pages pages;

  GuidelinesPageController(SeeGuidelines see, ConfirmGuidelines confirm, Pages pages) {
    this.see = see;
    this.confirm = confirm;
    this.pages = pages;
  }

  /**
   * @param trouble why it was not confirmed; empty where nothing went wrong
   */
  public record GuidelinesPage(
      Shell shell,
      String exam,
      Guidelines guidelines,
      String version,
      boolean confirmed,
      String trouble) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> read(Visitor visitor, UUID id) {
    return shown(visitor, id, HttpStatus.OK, "");
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> confirm(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    if (!form.isTicked("read")) {
      return again(visitor, id, visitor.words().say("guidelines.tick"));
    }
    var command =
        new ConfirmGuidelines.Command(visitor.actor(), new ExamId(id), form.text("version"));
    return switch (confirm.handle(command)) {
      case ConfirmGuidelines.Confirmed done -> pages.goTo("/my");
      case ConfirmGuidelines.AnotherVersion no ->
          again(visitor, id, Pages.said(visitor.words(), no));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> again(Visitor visitor, UUID id, String trouble) {
    return shown(visitor, id, HttpStatus.UNPROCESSABLE_ENTITY, trouble);
  }

  private HttpResponse<?> shown(Visitor visitor, UUID id, HttpStatus status, String trouble) {
    return switch (see.handle(new SeeGuidelines.Command(visitor.actor(), new ExamId(id)))) {
      case SeeGuidelines.Seen(var guidelines, var version, var confirmed) ->
          pages.answer(
              status,
              "my-guidelines.jte",
              new GuidelinesPage(
                  Shell.of(visitor, "guidelines.title"),
                  id.toString(),
                  guidelines,
                  version,
                  confirmed,
                  trouble));
      case Refusal no -> pages.refused(visitor, no);
    };
  }
}
