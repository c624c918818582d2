package org.invigil.adapter.in.rest.onboarding;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.onboarding.ChooseDocuments;
import org.invigil.application.port.in.onboarding.SeeAcceptedDocuments;

/** Which documents an institution accepts, and how its own cards look. */
@Controller("/api/settings/documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AcceptedDocumentsController {

  private final SeeAcceptedDocuments see;
  private final ChooseDocuments choose;

  AcceptedDocumentsController(SeeAcceptedDocuments see, ChooseDocuments choose) {
    this.see = see;
    this.choose = choose;
  }

  @Get
  @Operation(summary = "Which documents are accepted, and how the institution's own cards look")
  HttpResponse<?> see(Authentication who) {
    return switch (see.handle(new SeeAcceptedDocuments.Command(Actors.of(who)))) {
      case SeeAcceptedDocuments.Seen(var accepted) ->
          HttpResponse.ok(AcceptedDocumentsWire.of(accepted));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Put
  @Operation(summary = "Choose which documents are accepted, and describe the institution's cards")
  HttpResponse<?> choose(@Body AcceptedDocumentsWire wish, Authentication who) {
    return switch (choose.handle(new ChooseDocuments.Command(Actors.of(who), wish.read()))) {
      case ChooseDocuments.Chosen(var accepted) ->
          HttpResponse.ok(AcceptedDocumentsWire.of(accepted));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
