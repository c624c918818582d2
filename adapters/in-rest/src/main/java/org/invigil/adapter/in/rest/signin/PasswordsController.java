package org.invigil.adapter.in.rest.signin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.ChangeOwnPassword;
import org.invigil.application.port.in.access.SetPassword;
import org.invigil.domain.access.StaffId;
import org.jspecify.annotations.Nullable;

/** Passwords of staff: another's, and one's own. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PasswordsController {

  private final SetPassword set;
  private final ChangeOwnPassword changeOwn;

  PasswordsController(SetPassword set, ChangeOwnPassword changeOwn) {
    this.set = set;
    this.changeOwn = changeOwn;
  }

  @Serdeable
  record NewPassword(String password) {}

  @Serdeable
  record OwnPassword(String present, String password) {}

  @Put("/staff/{id}/password")
  @Operation(summary = "Set a new password for a member of staff and end their sign-ins")
  HttpResponse<?> setPassword(UUID id, @Body NewPassword wish, Authentication who) {
    var command = new SetPassword.Command(Actors.of(who), new StaffId(id), wish.password());
    return switch (set.handle(command)) {
      case SetPassword.Changed done -> HttpResponse.noContent();
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Put("/me/password")
  @Operation(summary = "Change my own password and end my other sign-ins")
  HttpResponse<?> changeOwnPassword(
      @Body OwnPassword wish,
      Authentication who,
      @Nullable @Header(HttpHeaders.AUTHORIZATION) String authorization) {
    var command =
        new ChangeOwnPassword.Command(
            Actors.of(who), token(authorization), wish.present(), wish.password());
    return switch (changeOwn.handle(command)) {
      case ChangeOwnPassword.Changed done -> HttpResponse.noContent();
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Who asks by the cookie of the pages has none here, and signs in again. */
  private static String token(@Nullable String authorization) {
    return authorization == null ? "" : authorization.replaceFirst("(?i)^Bearer ", "");
  }
}
