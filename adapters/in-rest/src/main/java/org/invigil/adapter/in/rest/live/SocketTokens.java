package org.invigil.adapter.in.rest.live;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the token of a page: its script cannot set the header Authorization on a WebSocket, but may
 * offer sub-protocols. It offers {@code invigil.live} and {@code invigil.token.} with the token, so
 * that no token stands in an address or a log. The answer names {@code invigil.live} only.
 */
@Singleton
final class SocketTokens implements TokenReader<HttpRequest<?>> {

  static final String PROTOCOL = "invigil.live";

  private static final String BEARER = "Bearer ";
  private static final String OFFER = "invigil.token.";

  @Override
  public Optional<String> findToken(HttpRequest<?> request) {
    return request.getPath().startsWith("/api/sessions/")
            && "websocket".equalsIgnoreCase(request.getHeaders().get(HttpHeaders.UPGRADE))
        ? offered(request)
        : Optional.empty();
  }

  /** The token by which a connection was opened, to be recognised again each minute. */
  static Optional<String> of(HttpRequest<?> request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
        .filter(it -> it.startsWith(BEARER))
        .map(it -> it.substring(BEARER.length()))
        .or(() -> offered(request));
  }

  private static Optional<String> offered(HttpRequest<?> request) {
    return request.getHeaders().getAll("Sec-WebSocket-Protocol").stream()
        .flatMap(it -> Arrays.stream(it.split(",")))
        .map(String::strip)
        .filter(it -> it.startsWith(OFFER))
        .map(it -> it.substring(OFFER.length()))
        .findFirst();
  }
}
