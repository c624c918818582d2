package org.invigil.adapter.in.web.entry;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;

/** Where everybody begins: what they may do here, in words. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class HomeController {

  private final Pages pages;

  HomeController(Pages pages) {
    this.pages = pages;
  }

  /** What the page shows. */
  public record HomePage(Shell shell) {}

  @Get("/")
  @Produces(MediaType.ALL)
  HttpResponse<?> home(Visitor visitor) {
    return visitor.isCandidate()
        ? pages.goTo("/my")
        : pages.ok("home.jte", new HomePage(Shell.of(visitor, "home.title")));
  }

  /** For a tab that was opened only to sign in again; what was typed waits in another. */
  @Get("/signed-in")
  @Produces(MediaType.ALL)
  HttpResponse<?> signedIn(Visitor visitor) {
    return pages.ok("signed-in.jte", new HomePage(Shell.of(visitor, "signed-in.title")));
  }
}
