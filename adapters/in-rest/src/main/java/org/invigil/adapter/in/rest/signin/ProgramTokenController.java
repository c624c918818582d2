package org.invigil.adapter.in.rest.signin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.ConnectProgram;

/** A candidate's program gets a token of its own. */
@Controller("/api/my/program-token")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProgramTokenController {

  private final ConnectProgram connect;

  ProgramTokenController(ConnectProgram connect) {
    this.connect = connect;
  }

  @Serdeable
  record ProgramToken(String token, Instant expires) {}

  @Post
  @Operation(summary = "A token for the program that records my exam")
  HttpResponse<?> connect(Authentication who) {
    return switch (connect.handle(new ConnectProgram.Command(Actors.of(who)))) {
      case ConnectProgram.Connected(var token, var expires) ->
          HttpResponse.created(new ProgramToken(token, expires))
              .header("Cache-Control", "no-store");
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
