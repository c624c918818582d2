package org.invigil.adapter.in.rest.security;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import org.invigil.adapter.in.rest.problem.Problems;

/** Tells those who are not signed in, or may not come here at all. */
@Produces
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class NotSignedIn
    implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

  @Override
  @SuppressWarnings("rawtypes")
  public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
    if (refused.isForbidden()) {
      return Problems.of(
          HttpStatus.FORBIDDEN, "access.not-permitted", "You are not allowed to do this.");
    }
    return Problems.of(
            HttpStatus.UNAUTHORIZED,
            "access.not-signed-in",
            "Sign in: the token is missing, expired or revoked.")
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }
}
