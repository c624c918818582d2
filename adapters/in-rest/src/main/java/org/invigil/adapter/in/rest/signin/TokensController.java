package org.invigil.adapter.in.rest.signin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.SignIn;
import org.invigil.application.port.in.access.SignInByLink;
import org.invigil.application.port.in.access.SignOut;

/** Tokens: given for a password or a personal link, and given back. */
@Controller("/api/tokens")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TokensController {

  private static final String BEARER = "Bearer ";

  private final SignIn signIn;
  private final SignInByLink signInByLink;
  private final SignOut signOut;

  TokensController(SignIn signIn, SignInByLink signInByLink, SignOut signOut) {
    this.signIn = signIn;
    this.signInByLink = signInByLink;
    this.signOut = signOut;
  }

  @Serdeable
  record Credentials(String email, String password) {}

  @Serdeable
  record Link(String secret) {}

  @Serdeable
  record TokenGiven(String token, Instant expires) {}

  @Serdeable
  record CandidateToken(String token, Instant expires, UUID candidate, UUID exam) {}

  /** Signs a member of staff in. */
  @Post
  HttpResponse<?> signIn(@Body Credentials given) {
    return switch (signIn.handle(new SignIn.Command(given.email(), given.password()))) {
      case SignIn.SignedIn(var token, var expires) ->
          HttpResponse.created(new TokenGiven(token, expires));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Signs a candidate in by the secret of their invitation. */
  @Post("/from-link")
  HttpResponse<?> signInByLink(@Body Link link) {
    return switch (signInByLink.handle(new SignInByLink.Command(link.secret()))) {
      case SignInByLink.SignedIn(var token, var expires, var candidate, var exam) ->
          HttpResponse.created(new CandidateToken(token, expires, candidate.value(), exam.value()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Revokes the token that is presented. */
  @Delete("/current")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  HttpResponse<?> signOut(@Header(HttpHeaders.AUTHORIZATION) String authorization) {
    return switch (signOut.handle(new SignOut.Command(authorization.substring(BEARER.length())))) {
      case SignOut.SignedOut done -> HttpResponse.noContent();
    };
  }
}
