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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.PageCookie;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.ChangeOwnPassword;

/** Staff change their own password. */
@Controller("/own-password")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class OwnPasswordController {

  private final ChangeOwnPassword change;
  private final PageCookie cookie;
  private final Pages pages;

  OwnPasswordController(ChangeOwnPassword change, PageCookie cookie, Pages pages) {
    this.change = change;
    this.cookie = cookie;
    this.pages = pages;
  }

  /**
   * @param trouble why it could not be changed; empty where it could
   * @param said what was done; empty where nothing was
   */
  public record OwnPasswordPage(Shell shell, String trouble, String said) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor, @Nullable @QueryValue String done) {
    if (!visitor.isStaff()) {
      return pages.refused(visitor, new ChangeOwnPassword.NotPermitted());
    }
    var said = "changed".equals(done) ? visitor.words().say("own-password.changed") : "";
    return pages.ok("own-password.jte", page(visitor, "", said));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> change(HttpRequest<?> request, Visitor visitor, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var command =
        new ChangeOwnPassword.Command(
            visitor.actor(),
            cookie.token(request).orElse(""),
            form.raw("present"),
            form.raw("password"));
    return switch (change.handle(command)) {
      case ChangeOwnPassword.Changed _ -> pages.goTo("/own-password?done=changed");
      case ChangeOwnPassword.NotPermitted no -> pages.refused(visitor, no);
      case Refusal no ->
          pages.again("own-password.jte", page(visitor, Pages.said(visitor.words(), no), ""));
    };
  }

  private static OwnPasswordPage page(Visitor visitor, String trouble, String said) {
    return new OwnPasswordPage(Shell.of(visitor, "own-password.title"), trouble, said);
  }
}
