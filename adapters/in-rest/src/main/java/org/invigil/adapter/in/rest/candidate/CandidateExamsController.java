package org.invigil.adapter.in.rest.candidate;

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
import org.invigil.application.port.in.candidate.SeeCandidateExams;
import org.invigil.domain.candidate.CandidateId;
import org.jspecify.annotations.Nullable;

/** The exams that a candidate is invited to. */
@Controller("/api/candidates/{id}/exams")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CandidateExamsController {

  private final SeeCandidateExams see;

  CandidateExamsController(SeeCandidateExams see) {
    this.see = see;
  }

  /**
   * @param linkUntil until when the link of the newest letter signs in
   */
  @Serdeable
  record InvitedToWire(
      UUID exam,
      String title,
      boolean guidelinesRead,
      int sessionsAllowed,
      @Nullable Instant linkUntil,
      int letters) {

    static InvitedToWire of(SeeCandidateExams.InvitedTo it) {
      return new InvitedToWire(
          it.exam().id().value(),
          it.exam().plan().title(),
          it.guidelinesRead(),
          it.sessionsAllowed(),
          it.linkUntil().orElse(null),
          it.letters());
    }
  }

  @Serdeable
  record InvitedToAllWire(List<InvitedToWire> exams) {}

  @Operation(
      summary = "Shows which exams a candidate is invited to",
      description = "With the letters that were sent. For exams officers.")
  @Get
  HttpResponse<?> seeExamsOfCandidate(UUID id, Authentication who) {
    var command = new SeeCandidateExams.Command(Actors.of(who), new CandidateId(id));
    return switch (see.handle(command)) {
      case SeeCandidateExams.Seen seen ->
          HttpResponse.ok(
              new InvitedToAllWire(seen.invited().stream().map(InvitedToWire::of).toList()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
