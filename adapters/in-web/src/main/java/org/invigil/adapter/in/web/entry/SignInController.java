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
import java.net.URI;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Languages;
import org.invigil.adapter.in.web.page.PageCookie;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.SignIn;
import org.invigil.application.port.in.access.SignOut;
import org.invigil.application.port.in.institution.SeeSetUp;

/** Staff sign in with address and password; everybody signs out, and chooses a language. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class SignInController {

  private final SignIn signIn;
  private final SignOut signOut;
  private final PageCookie cookie;
  private final Languages languages;
  private final Pages pages;
  private final SeeSetUp setUp;

  SignInController(
      SignIn signIn,
      SignOut signOut,
      PageCookie cookie,
      Languages languages,
      Pages pages,
      SeeSetUp setUp) {
    this.signIn = signIn;
    this.signOut = signOut;
    this.cookie = cookie;
    this.languages = languages;
    this.pages = pages;
    this.setUp = setUp;
  }

  /**
   * @param then where to go afterwards, a path of this server
   * @param trouble why it did not work; empty at first
   */
  public record SignInPage(Shell shell, String then, String email, String trouble) {}

  @Get("/sign-in")
  @Produces(MediaType.ALL)
  HttpResponse<?> page(HttpRequest<?> request, @Nullable @QueryValue String then) {
    if (setUp.handle() instanceof SeeSetUp.Missing) {
      return pages.goTo("/set-up");
    }
    return pages.ok("sign-in.jte", page(request, OwnPath.of(then), "", ""));
  }

  @Post("/sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> signIn(HttpRequest<?> request, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var then = OwnPath.of(form.text("then"));
    var email = form.text("email");
    // A page of somebody else must not sign a person in as somebody else.
    if (!cookie.isFromOwnPage(request)) {
      return HttpResponse.seeOther(URI.create("/sign-in"));
    }
    return switch (signIn.handle(new SignIn.Command(email, form.raw("password")))) {
      case SignIn.SignedIn(var token, var expires) ->
          pages.goTo(then).cookie(cookie.keep(token, expires));
      case Refusal no -> {
        var words = languages.of(request);
        yield pages.again("sign-in.jte", page(request, then, email, Pages.said(words, no)));
      }
    };
  }

  private SignInPage page(HttpRequest<?> request, String then, String email, String trouble) {
    var shell = Shell.open(languages.of(request), "/sign-in", "sign-in.title");
    return new SignInPage(shell, then, email, trouble);
  }

  @Post("/sign-out")
  @Consumes(MediaType.ALL)
  @Produces(MediaType.ALL)
  HttpResponse<?> signOut(HttpRequest<?> request) {
    if (cookie.isFromOwnPage(request)) {
      cookie.token(request).ifPresent(it -> signOut.handle(new SignOut.Command(it)));
    }
    return pages.goTo("/sign-in").cookie(cookie.forget());
  }

  @Post("/language")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> language(@Nullable @Body byte[] body) {
    var form = Form.of(body);
    var answer = pages.goTo(OwnPath.of(form.text("then")));
    Languages.known(form.text("language")).map(Languages::chosen).ifPresent(answer::cookie);
    return answer;
  }
}
