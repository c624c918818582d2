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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.candidate.ListCandidates;
import org.invigil.application.port.in.candidate.RegisterCandidate;

/** Candidates of the institution: looked for, and registered one by one. */
@Controller("/candidates")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class CandidatesController {

  private static final int SHOWN = 100;

  private final ListCandidates list;
  private final RegisterCandidate register;
  private final Pages pages;

  CandidatesController(ListCandidates list, RegisterCandidate register, Pages pages) {
    this.list = list;
    this.register = register;
    this.pages = pages;
  }

  /**
   * @param text that was looked for
   * @param form what was typed for a new candidate, where it could not be taken
   * @param trouble why; empty where nothing went wrong
   * @param done what was done before; empty where nothing was
   */
  public record CandidatesPage(
      Shell shell,
      ListCandidates.Found found,
      String text,
      Form form,
      String trouble,
      String done) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> list(Visitor visitor, @Nullable @QueryValue String done) {
    var said = "registered".equals(done) ? visitor.words().say("candidates.registered") : "";
    return page(visitor, "", Form.empty(), "", said);
  }

  /** Sent as a form: what is looked for is personal and belongs into no address. */
  @Post("/search")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> search(Visitor visitor, @Nullable @Body byte[] body) {
    return page(visitor, Form.of(body).text("text"), Form.empty(), "", "");
  }

  /** Whoever reloads what they looked for begins anew. */
  @Get("/search")
  @Produces(MediaType.ALL)
  HttpResponse<?> searched(Visitor visitor) {
    return pages.goTo("/candidates");
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> register(Visitor visitor, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var command =
        new RegisterCandidate.Command(
            visitor.actor(), form.text("identifier"), form.text("name"), form.text("email"));
    return switch (register.handle(command)) {
      case RegisterCandidate.Registered _ -> pages.goTo("/candidates?done=registered");
      case RegisterCandidate.NotPermitted no -> pages.refused(visitor, no);
      case Refusal no -> page(visitor, "", form, Pages.said(visitor.words(), no), "");
    };
  }

  private HttpResponse<?> page(
      Visitor visitor, String text, Form form, String trouble, String done) {
    return switch (list.handle(new ListCandidates.Command(visitor.actor(), text, SHOWN))) {
      case ListCandidates.Found found -> {
        var shell = Shell.of(visitor, "candidates.title");
        var page = new CandidatesPage(shell, found, text, form, trouble, done);
        yield trouble.isEmpty()
            ? pages.ok("candidates.jte", page)
            : pages.again("candidates.jte", page);
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }
}
