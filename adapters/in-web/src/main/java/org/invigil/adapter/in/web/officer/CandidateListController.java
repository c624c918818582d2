package org.invigil.adapter.in.web.officer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
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
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.candidate.RegisterCandidates;

/** A whole list of candidates: looked at first, then registered. */
@Controller("/candidates/list")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class CandidateListController {

  private final RegisterCandidates register;
  private final Pages pages;

  CandidateListController(RegisterCandidates register, Pages pages) {
    this.register = register;
    this.pages = pages;
  }

  /**
   * @param text of the list as it was given
   * @param trouble why it cannot be read; empty where it can
   * @param looked what is in it; empty before it was looked at
   * @param kept whether its good lines are registered now
   */
  public record ListPage(
      Shell shell,
      String text,
      String trouble,
      Optional<RegisterCandidates.Looked> looked,
      boolean kept) {

    /** The first problems; nobody reads ten thousand. */
    public List<RegisterCandidates.Problem> problems() {
      return looked.map(it -> it.problems().stream().limit(200).toList()).orElseGet(List::of);
    }
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor) {
    return pages.ok(
        "candidate-list.jte", new ListPage(shell(visitor), "", "", Optional.empty(), false));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> take(Visitor visitor, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var text = form.raw("list");
    return switch (CandidateFile.read(text)) {
      case CandidateFile.Lines(var lines) ->
          taken(visitor, text, lines, !form.text("do").equals("register"));
      case CandidateFile.NoColumns _ -> unread(visitor, text, "candidate-list.no-columns");
      case CandidateFile.NotCsv _ -> unread(visitor, text, "candidate-list.not-csv");
    };
  }

  private HttpResponse<?> taken(
      Visitor visitor, String text, List<RegisterCandidates.Line> lines, boolean onlyLook) {
    var command = new RegisterCandidates.Command(visitor.actor(), lines, onlyLook);
    return switch (register.handle(command)) {
      case RegisterCandidates.Looked looked ->
          pages.ok(
              "candidate-list.jte",
              new ListPage(shell(visitor), text, "", Optional.of(looked), !onlyLook));
      case RegisterCandidates.TooManyLines no ->
          again(visitor, text, Pages.said(visitor.words(), no));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> unread(Visitor visitor, String text, String why) {
    return again(visitor, text, visitor.words().say(why));
  }

  private HttpResponse<?> again(Visitor visitor, String text, String why) {
    return pages.again(
        "candidate-list.jte", new ListPage(shell(visitor), text, why, Optional.empty(), false));
  }

  private static Shell shell(Visitor visitor) {
    return Shell.of(visitor, "candidate-list.title").with("file-into-text.js");
  }
}
