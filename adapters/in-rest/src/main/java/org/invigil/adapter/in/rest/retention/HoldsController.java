package org.invigil.adapter.in.rest.retention;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.retention.LiftHold;
import org.invigil.application.port.in.retention.PlaceHold;
import org.invigil.application.port.in.retention.SeeHolds;
import org.invigil.domain.retention.HoldId;
import org.jspecify.annotations.Nullable;

/** Holds: placed, seen, lifted. */
@Controller("/api/holds")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HoldsController {

  private final PlaceHold place;
  private final LiftHold lift;
  private final SeeHolds see;

  HoldsController(PlaceHold place, LiftHold lift, SeeHolds see) {
    this.place = place;
    this.lift = lift;
    this.see = see;
  }

  /** Without an exam the hold names the candidate's onboarding. */
  @Serdeable
  record HoldWish(UUID candidate, @Nullable UUID exam, String reason) {}

  @Serdeable
  record HoldPlaced(UUID hold) {}

  @Serdeable
  record HoldSeen(UUID hold, UUID candidate, @Nullable UUID exam, String reason, Instant placed) {}

  /** Places a hold. */
  @Post
  HttpResponse<?> place(@Body HoldWish wish, Authentication who) {
    var names = SubjectWire.subject(wish.candidate(), wish.exam());
    return switch (place.handle(new PlaceHold.Command(Actors.of(who), names, wish.reason()))) {
      case PlaceHold.Placed(var hold) -> HttpResponse.created(new HoldPlaced(hold.value()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Lists the holds that stand. */
  @Get
  HttpResponse<?> see(Authentication who) {
    return switch (see.handle(new SeeHolds.Command(Actors.of(who)))) {
      case SeeHolds.Seen(var holds) ->
          HttpResponse.ok(
              holds.stream()
                  .map(it ->
                      new HoldSeen(
                          it.id().value(),
                          it.names().candidate().value(),
                          SubjectWire.exam(it.names()),
                          it.reason().value(),
                          it.placed()))
                  .toList());
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Lifts a hold. */
  @Delete("/{id}")
  HttpResponse<?> lift(UUID id, Authentication who) {
    return switch (lift.handle(new LiftHold.Command(Actors.of(who), new HoldId(id)))) {
      case LiftHold.Lifted lifted -> HttpResponse.noContent();
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
