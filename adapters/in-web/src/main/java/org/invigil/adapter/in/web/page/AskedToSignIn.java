package org.invigil.adapter.in.web.page;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Leads who is not signed in to the page for it and back again. A form that was sent is not led
 * away, so that what was typed stays: the page asks to sign in beside it.
 */
@Produces
@Singleton
final class AskedToSignIn implements ExceptionHandler<SignInFirst, HttpResponse<?>> {

  private final Pages pages;
  private final Languages languages;

  AskedToSignIn(Pages pages, Languages languages) {
    this.pages = pages;
    this.languages = languages;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, SignInFirst nobody) {
    if (request.getMethod().equals(HttpMethod.GET) && !isPartOfAPage(request)) {
      var back = URLEncoder.encode(request.getUri().toString(), StandardCharsets.UTF_8);
      return HttpResponse.seeOther(URI.create("/sign-in?then=" + back));
    }
    var words = languages.of(request);
    return pages.refused(
        words,
        null,
        request.getPath(),
        HttpStatus.UNAUTHORIZED,
        "access.not-signed-in",
        words.say("sign-in.expired"));
  }

  /** What a page asks for by itself must not lead the page away: it says that the sign-in ended. */
  private static boolean isPartOfAPage(HttpRequest<?> request) {
    return request.getHeaders().contains("HX-Request");
  }
}
