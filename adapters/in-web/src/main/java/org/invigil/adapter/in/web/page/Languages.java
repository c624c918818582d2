package org.invigil.adapter.in.web.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The languages that the pages speak: the one that was chosen, else the browser's, else English.
 */
@Singleton
public final class Languages {

  public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

  static final String COOKIE = "language";

  private final Map<Locale, Words> words =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Words::in));

  public Words of(HttpRequest<?> request) {
    return request
        .getCookies()
        .findCookie(COOKIE)
        .map(Cookie::getValue)
        .flatMap(Languages::known)
        .or(() -> wished(request))
        .map(words::get)
        .orElseThrow();
  }

  /** The language of this tag, if the pages speak it. */
  public static Optional<Locale> known(String tag) {
    return ALL.stream().filter(it -> it.toLanguageTag().equals(tag)).findFirst();
  }

  /** Keeps the choice in the browser for a year. */
  public static Cookie chosen(Locale language) {
    return Cookie.of(COOKIE, language.toLanguageTag())
        .path("/")
        .httpOnly(true)
        .sameSite(SameSite.Lax)
        .maxAge(Duration.ofDays(365));
  }

  private static Optional<Locale> wished(HttpRequest<?> request) {
    var header = request.getHeaders().get("Accept-Language");
    try {
      var ranges = Locale.LanguageRange.parse(header == null ? "en" : header);
      return Optional.of(Optional.ofNullable(Locale.lookup(ranges, ALL)).orElse(Locale.ENGLISH));
    } catch (IllegalArgumentException nonsense) {
      return Optional.of(Locale.ENGLISH);
    }
  }
}
