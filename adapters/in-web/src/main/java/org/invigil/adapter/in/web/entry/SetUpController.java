package org.invigil.adapter.in.web.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
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
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Languages;
import org.invigil.adapter.in.web.page.PageCookie;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.institution.SeeSetUp;
import org.invigil.application.port.in.institution.SetUpInstitution;

/** The first page of an empty server: the institution and its first account. */
@Controller("/set-up")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class SetUpController {

  private final SetUpInstitution setUp;
  private final SeeSetUp see;
  private final PageCookie cookie;
  private final Languages languages;
  private final Pages pages;

  SetUpController(
      SetUpInstitution setUp, SeeSetUp see, PageCookie cookie, Languages languages, Pages pages) {
    this.setUp = setUp;
    this.see = see;
    this.cookie = cookie;
    this.languages = languages;
    this.pages = pages;
  }

  /**
   * @param form what was typed, but for the password
   * @param trouble why it could not be taken; empty at first
   */
  public record SetUpPage(Shell shell, Form form, String trouble) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(HttpRequest<?> request) {
    return see.handle() instanceof SeeSetUp.Done
        ? pages.goTo("/sign-in")
        : pages.ok("set-up.jte", new SetUpPage(shell(request), Form.empty(), ""));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> setUp(HttpRequest<?> request, @Nullable @Body byte[] body) {
    if (!cookie.isFromOwnPage(request)) {
      return pages.goTo("/set-up");
    }
    var form = Form.of(body);
    var command =
        new SetUpInstitution.Command(
            form.text("institution"), form.text("name"), form.text("email"), form.raw("password"));
    return switch (setUp.handle(command)) {
      case SetUpInstitution.SetUp(_, _, var token, var expires) ->
          pages.goTo("/first-steps").cookie(cookie.keep(token, expires));
      case SetUpInstitution.AlreadySetUp _ -> pages.goTo("/sign-in");
      case Refusal no -> {
        var why = Pages.said(languages.of(request), no);
        yield pages.again("set-up.jte", new SetUpPage(shell(request), form, why));
      }
    };
  }

  private Shell shell(HttpRequest<?> request) {
    return Shell.open(languages.of(request), "/set-up", "set-up.title");
  }
}
