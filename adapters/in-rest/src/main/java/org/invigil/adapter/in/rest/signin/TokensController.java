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
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.SendDeviceCode;
import org.invigil.application.port.in.access.SignIn;
import org.invigil.application.port.in.access.SignInByLink;
import org.invigil.application.port.in.access.SignOut;
import org.jspecify.annotations.Nullable;

/** Tokens: given for a password or a personal link, and given back. */
@Controller("/api/tokens")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TokensController {

  private static final String BEARER = "Bearer ";

  private final SignIn signIn;
  private final SignInByLink signInByLink;
  private final SendDeviceCode sendCode;
  private final SignOut signOut;

  TokensController(
      SignIn signIn, SignInByLink signInByLink, SendDeviceCode sendCode, SignOut signOut) {
    this.signIn = signIn;
    this.signInByLink = signInByLink;
    this.sendCode = sendCode;
    this.signOut = signOut;
  }

  @Serdeable
  record Credentials(String email, String password) {}

  /**
   * @param device what an earlier answer gave this device to keep
   * @param code from the candidate's mailbox, for a new device
   */
  @Serdeable
  record Link(String secret, @Nullable String device, @Nullable String code) {}

  @Serdeable
  record LinkSecret(String secret) {}

  @Serdeable
  record CodeSent(long minutes) {}

  @Serdeable
  record TokenGiven(String token, Instant expires) {}

  /**
   * @param device for this device to keep and to present with the link; only where it is new
   */
  @Serdeable
  record CandidateToken(
      String token, Instant expires, UUID candidate, UUID exam, @Nullable String device) {}

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
    var command =
        new SignInByLink.Command(
            link.secret(), Optional.ofNullable(link.device()), Optional.ofNullable(link.code()));
    return switch (signInByLink.handle(command)) {
      case SignInByLink.SignedIn(var token, var expires, var candidate, var exam, var device) ->
          HttpResponse.created(
              new CandidateToken(
                  token, expires, candidate.value(), exam.value(), device.orElse(null)));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Sends a code to the candidate's mailbox, for a device that the link does not know. */
  @Post("/from-link/code")
  @Operation(summary = "Send the code that a new device needs to the candidate's mailbox")
  HttpResponse<?> sendCode(@Body LinkSecret link) {
    return switch (sendCode.handle(new SendDeviceCode.Command(link.secret()))) {
      case SendDeviceCode.Sent(var life) ->
          HttpResponse.accepted().body(new CodeSent(life.toMinutes()));
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
