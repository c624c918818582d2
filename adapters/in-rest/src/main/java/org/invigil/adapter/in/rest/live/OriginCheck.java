package org.invigil.adapter.in.rest.live;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.invigil.adapter.in.rest.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Browsers say which page opens a WebSocket and do not ask the server first, so the server looks:
 * only pages of its own address may. Programs say no origin.
 */
@ServerFilter({"/api/sessions/*/live", "/api/sessions/*/live/push"})
final class OriginCheck {

  private final LiveSettings settings;

  OriginCheck(LiveSettings settings) {
    this.settings = settings;
  }

  @RequestFilter
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    var origin = request.getHeaders().get(HttpHeaders.ORIGIN);
    return origin == null || isOwn(origin)
        ? null
        : Problems.of(
            HttpStatus.FORBIDDEN, "live.foreign-origin", "Open this from the server's own pages.");
  }

  private boolean isOwn(String origin) {
    return normal(origin)
        .flatMap(it -> normal(settings.publicAddress()).map(it::equals))
        .orElse(false);
  }

  /** Scheme, host and port as written or by default; empty for {@code null} and nonsense. */
  private static Optional<String> normal(String address) {
    try {
      var uri = new URI(address);
      if (uri.getScheme() == null || uri.getHost() == null) {
        return Optional.empty();
      }
      var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
      return Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port);
    } catch (URISyntaxException nonsense) {
      return Optional.empty();
    }
  }
}
