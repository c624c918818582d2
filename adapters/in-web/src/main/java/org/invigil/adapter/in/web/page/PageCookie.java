package org.invigil.adapter.in.web.page;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * The token of a person who signed in by a page lies in a cookie that no script can read. A browser
 * sends it whoever made it ask; so it counts for a request that may change something only where the
 * browser says that a page of this server asked (Fetch Metadata, {@code Sec-Fetch-Site}; where a
 * browser does not know it, {@code Origin}). A page of somebody else cannot set either.
 */
@Singleton
public final class PageCookie implements TokenReader<HttpRequest<?>> {

  static final String NAME = "invigil";
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final PageSettings settings;
  private final InstantSource time;

  PageCookie(PageSettings settings, InstantSource time) {
    this.settings = settings;
    this.time = time;
  }

  @Override
  public Optional<String> findToken(HttpRequest<?> request) {
    return changesNothing(request) || isFromOwnPage(request) ? token(request) : Optional.empty();
  }

  /** The token that the browser keeps, whoever asks. */
  public Optional<String> token(HttpRequest<?> request) {
    return request.getCookies().findCookie(NAME).map(Cookie::getValue).filter(it -> !it.isEmpty());
  }

  private static boolean changesNothing(HttpRequest<?> request) {
    return SAFE.contains(request.getMethod())
        && !"websocket".equalsIgnoreCase(request.getHeaders().get("Upgrade"));
  }

  /** Whether the browser says that a page of this server asks. */
  public boolean isFromOwnPage(HttpRequest<?> request) {
    var site = request.getHeaders().get("Sec-Fetch-Site");
    return site == null
        ? settings.publicAddress().equals(request.getHeaders().get("Origin"))
        : site.equals("same-origin");
  }

  public Cookie keep(String token, Instant expires) {
    return cookie(token).maxAge(Duration.between(time.instant(), expires));
  }

  public Cookie forget() {
    return cookie("").maxAge(0);
  }

  private Cookie cookie(String token) {
    return Cookie.of(NAME, token)
        .path("/")
        .httpOnly(true)
        .sameSite(SameSite.Lax)
        .secure(settings.publicAddress().startsWith("https:"));
  }
}
