package org.invigil.adapter.in.rest.setup;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.institution.SeeSetUp;
import org.invigil.application.port.in.institution.SetUpInstitution;

/** The first start. Open to whoever comes first, once. */
@Controller("/api/setup")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SetUpController {

  private final SetUpInstitution setUp;
  private final SeeSetUp see;

  SetUpController(SetUpInstitution setUp, SeeSetUp see) {
    this.setUp = setUp;
    this.see = see;
  }

  @Serdeable
  record SetUpSeen(boolean done) {}

  @Get
  @Operation(summary = "Whether this system was set up")
  HttpResponse<?> see() {
    return HttpResponse.ok(new SetUpSeen(see.handle() instanceof SeeSetUp.Done));
  }

  @Serdeable
  record SetUpWish(String institution, String name, String email, String password) {}

  @Serdeable
  record SetUpDone(UUID institution, UUID staff, String token, Instant expires) {}

  /** Sets up the institution with its first account, once. */
  @Post
  HttpResponse<?> setUp(@Body SetUpWish wish) {
    var command =
        new SetUpInstitution.Command(
            wish.institution(), wish.name(), wish.email(), wish.password());
    return switch (setUp.handle(command)) {
      case SetUpInstitution.SetUp(var institution, var staff, var token, var expires) ->
          HttpResponse.created(new SetUpDone(institution.value(), staff.value(), token, expires));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
