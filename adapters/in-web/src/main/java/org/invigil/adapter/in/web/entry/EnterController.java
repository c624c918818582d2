package org.invigil.adapter.in.web.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.time.Duration;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Languages;
import org.invigil.adapter.in.web.page.PageCookie;
import org.invigil.adapter.in.web.page.PageSettings;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.SendDeviceCode;
import org.invigil.application.port.in.access.SignInByLink;

/**
 * Candidates come in by the personal link of their letter. Its secret stands behind the number
 * sign, which no browser sends; the page's script puts it into the form, and so the person who
 * presses the button brings it, not the program that looks at links in letters.
 */
@Controller("/enter")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class EnterController {

  private static final String DEVICE = "device";
  private static final Duration DEVICE_KEPT = Duration.ofDays(400);

  private final SignInByLink signIn;
  private final SendDeviceCode sendCode;
  private final PageCookie cookie;
  private final PageSettings settings;
  private final Languages languages;
  private final Pages pages;

  EnterController(
      SignInByLink signIn,
      SendDeviceCode sendCode,
      PageCookie cookie,
      PageSettings settings,
      Languages languages,
      Pages pages) {
    this.signIn = signIn;
    this.sendCode = sendCode;
    this.cookie = cookie;
    this.settings = settings;
    this.languages = languages;
    this.pages = pages;
  }

  /**
   * @param secret of the link, once it was sent; empty before
   * @param asksForCode whether this device is new and needs a code
   * @param trouble why it did not work; empty where nothing went wrong
   * @param said what was done; empty where nothing was
   */
  public record EnterPage(
      Shell shell, String secret, boolean asksForCode, String trouble, String said) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(HttpRequest<?> request) {
    return pages.ok("enter.jte", new EnterPage(shell(request), "", false, "", ""));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> enter(HttpRequest<?> request, @Nullable @Body byte[] body) {
    if (!cookie.isFromOwnPage(request)) {
      return HttpResponse.seeOther(URI.create("/enter"));
    }
    var form = Form.of(body);
    var secret = form.text("secret");
    var device = request.getCookies().findCookie(DEVICE).map(Cookie::getValue);
    return switch (signIn.handle(new SignInByLink.Command(secret, device, form.given("code")))) {
      case SignInByLink.SignedIn in -> entered(in);
      case SignInByLink.NewDevice no -> codeWanted(request, secret, no);
      case SignInByLink.WrongCode no -> codeWanted(request, secret, no);
      case Refusal no -> refused(request, no);
    };
  }

  private MutableHttpResponse<?> entered(SignInByLink.SignedIn in) {
    var answer = pages.goTo("/").cookie(cookie.keep(in.token(), in.expires()));
    in.device().map(this::remembered).ifPresent(answer::cookie);
    return answer;
  }

  private Cookie remembered(String device) {
    return Cookie.of(DEVICE, device)
        .path("/enter")
        .httpOnly(true)
        .sameSite(SameSite.Strict)
        .secure(settings.publicAddress().startsWith("https:"))
        .maxAge(DEVICE_KEPT);
  }

  @Post("/code")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> code(HttpRequest<?> request, @Nullable @Body byte[] body) {
    var secret = Form.of(body).text("secret");
    return switch (sendCode.handle(new SendDeviceCode.Command(secret))) {
      case SendDeviceCode.Sent(var life) -> {
        var said = languages.of(request).say("enter.code-sent", life.toMinutes());
        yield pages.ok("enter.jte", new EnterPage(shell(request), secret, true, "", said));
      }
      case Refusal no -> refused(request, no);
    };
  }

  private HttpResponse<?> codeWanted(HttpRequest<?> request, String secret, Refusal no) {
    var why = Pages.said(languages.of(request), no);
    return pages.answer(
        HttpStatus.FORBIDDEN, "enter.jte", new EnterPage(shell(request), secret, true, why, ""));
  }

  private HttpResponse<?> refused(HttpRequest<?> request, Refusal no) {
    var why = Pages.said(languages.of(request), no);
    return pages.again("enter.jte", new EnterPage(shell(request), "", false, why, ""));
  }

  private Shell shell(HttpRequest<?> request) {
    return Shell.open(languages.of(request), "/enter", "enter.title").with("enter.js");
  }
}
