package org.invigil.adapter.in.rest.checkin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
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
import org.invigil.application.port.in.checkin.ClaimPairing;
import org.invigil.application.port.in.checkin.EnterCode;
import org.invigil.application.port.in.checkin.RequestCode;
import org.invigil.application.port.in.checkin.SendCodeBySupport;
import org.invigil.application.port.in.checkin.ShowPairing;
import org.invigil.domain.checkin.CheckInId;

/** One-time codes by mail, and the QR code that pairs a phone. */
@Controller("/api/check-ins/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckInCodesController {

  private final RequestCode request;
  private final SendCodeBySupport sendBySupport;
  private final EnterCode enter;
  private final ShowPairing showPairing;
  private final ClaimPairing claimPairing;

  CheckInCodesController(
      RequestCode request,
      SendCodeBySupport sendBySupport,
      EnterCode enter,
      ShowPairing showPairing,
      ClaimPairing claimPairing) {
    this.request = request;
    this.sendBySupport = sendBySupport;
    this.enter = enter;
    this.showPairing = showPairing;
    this.claimPairing = claimPairing;
  }

  @Serdeable
  record CodeWish(String code) {}

  @Serdeable
  record CodeRight(String next) {}

  @Serdeable
  record PairingShown(String secret) {
    @Override
    public String toString() {
      return "PairingShown";
    }
  }

  @Serdeable
  record ClaimWish(String secret, boolean agreed) {}

  @Post("/code-requests")
  @Operation(summary = "Send me another code, once")
  HttpResponse<?> request(UUID id, Authentication who) {
    return switch (request.handle(new RequestCode.Command(Actors.of(who), new CheckInId(id)))) {
      case RequestCode.Sent() -> HttpResponse.accepted();
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/support-codes")
  @Operation(summary = "Send the candidate a code, as a person of support")
  HttpResponse<?> sendBySupport(UUID id, Authentication who) {
    var command = new SendCodeBySupport.Command(Actors.of(who), new CheckInId(id));
    return switch (sendBySupport.handle(command)) {
      case SendCodeBySupport.Sent() -> HttpResponse.accepted();
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/code")
  @Operation(summary = "Enter the code from my mailbox")
  HttpResponse<?> enter(UUID id, @Body CodeWish wish, Authentication who) {
    var command = new EnterCode.Command(Actors.of(who), new CheckInId(id), wish.code());
    return switch (enter.handle(command)) {
      case EnterCode.MovedOn(var next) -> HttpResponse.ok(new CodeRight(next.code()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/pairings")
  @Operation(summary = "Show a QR code that pairs a phone, once and within five minutes")
  HttpResponse<?> showPairing(UUID id, Authentication who) {
    return switch (showPairing.handle(new ShowPairing.Command(Actors.of(who), new CheckInId(id)))) {
      case ShowPairing.Shown(var secret) ->
          HttpResponse.created(new PairingShown(secret)).header("Cache-Control", "no-store");
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/pairings/claims")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(summary = "Pair this phone by the secret of the QR code")
  HttpResponse<?> claimPairing(UUID id, @Body ClaimWish wish) {
    var command = new ClaimPairing.Command(new CheckInId(id), wish.secret(), wish.agreed());
    return switch (claimPairing.handle(command)) {
      case ClaimPairing.Paired() -> HttpResponse.noContent();
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
