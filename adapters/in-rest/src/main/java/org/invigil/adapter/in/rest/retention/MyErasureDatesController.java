package org.invigil.adapter.in.rest.retention;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.retention.SeeMyErasureDates;
import org.jspecify.annotations.Nullable;

/** Until when what is kept of a candidate, for themselves. */
@Controller("/api/my/erasure-dates")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MyErasureDatesController {

  private final SeeMyErasureDates see;

  MyErasureDatesController(SeeMyErasureDates see) {
    this.see = see;
  }

  /**
   * @param exam whose data it is; absent for the onboarding
   * @param policy in words
   * @param held whether a hold keeps it beyond its date
   */
  @Serdeable
  record KeptUntil(@Nullable UUID exam, Instant due, String policy, boolean held) {}

  @Serdeable
  record AllKept(List<KeptUntil> kept) {}

  @Get
  @Operation(summary = "Until when what is kept of me")
  HttpResponse<?> see(Authentication who) {
    return switch (see.handle(new SeeMyErasureDates.Command(Actors.of(who)))) {
      case SeeMyErasureDates.Seen(var kept) ->
          HttpResponse.ok(
              new AllKept(
                  kept.stream()
                      .map(it ->
                          new KeptUntil(
                              SubjectWire.exam(it.subject()), it.due(), it.policy(), it.held()))
                      .toList()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
