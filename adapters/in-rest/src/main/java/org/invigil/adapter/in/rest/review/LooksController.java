package org.invigil.adapter.in.rest.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import org.invigil.application.port.in.review.SeeLooksAtCandidate;
import org.invigil.domain.candidate.CandidateId;

/** Who looked at anything of a candidate: their scans as well as their sessions. */
@Controller("/api/candidates/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class LooksController {

  private final SeeLooksAtCandidate looks;

  LooksController(SeeLooksAtCandidate looks) {
    this.looks = looks;
  }

  @Get("/access-log")
  @Operation(summary = "Who looked at anything of a candidate, and when")
  HttpResponse<?> looks(Authentication who, UUID id) {
    return switch (looks.handle(
        new SeeLooksAtCandidate.Command(Actors.of(who), new CandidateId(id)))) {
      case SeeLooksAtCandidate.Looks(var looks) ->
          HttpResponse.ok(
              new RecordingsController.LooksWire(
                  looks.stream().map(RecordingsController.LookWire::of).toList()));
      case Refusal no -> Problems.of(no);
    };
  }
}
