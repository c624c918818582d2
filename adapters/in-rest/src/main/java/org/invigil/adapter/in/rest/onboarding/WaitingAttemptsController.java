package org.invigil.adapter.in.rest.onboarding;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.onboarding.SeeAttempt;
import org.invigil.application.port.in.onboarding.SeePortrait;
import org.invigil.domain.onboarding.OnboardingId;

/** What an exams officer decides a referred attempt by. */
@Controller("/api/onboardings/{id}/attempts/{number}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WaitingAttemptsController {

  private final SeeAttempt see;
  private final SeePortrait portrait;

  WaitingAttemptsController(SeeAttempt see, SeePortrait portrait) {
    this.see = see;
    this.portrait = portrait;
  }

  @Get
  @Operation(summary = "An attempt that waits: what was read, how sure, and where its pictures are")
  HttpResponse<?> see(UUID id, int number, Authentication who) {
    var command = new SeeAttempt.Command(Actors.of(who), new OnboardingId(id), number);
    return switch (see.handle(command)) {
      case SeeAttempt.Seen it ->
          HttpResponse.ok(AttemptSeen.of(it)).header("Cache-Control", "no-store");
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Get("/portrait")
  @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON_PROBLEM})
  @Operation(summary = "The portrait that was cut out of the document, to lay beside the face scan")
  HttpResponse<?> portrait(UUID id, int number, Authentication who) {
    var command = new SeePortrait.Command(Actors.of(who), new OnboardingId(id), number);
    return switch (portrait.handle(command)) {
      case SeePortrait.Shown(var bytes) ->
          HttpResponse.ok(bytes)
              .contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
              .header("Cache-Control", "no-store")
              .header("X-Content-Type-Options", "nosniff");
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
