package org.invigil.adapter.in.rest.candidate;

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
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.candidate.DecideRemoteSitting;
import org.invigil.application.port.in.candidate.DecideSoftware;
import org.invigil.application.port.in.candidate.RequestRemoteSitting;
import org.invigil.application.port.in.candidate.RequestSoftware;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.candidate.RemoteRequest;
import org.invigil.domain.exam.ExamId;

/** What candidates ask for, and what is decided. */
@Controller("/api/candidates/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RequestsController {

  private final RequestRemoteSitting askToSit;
  private final DecideRemoteSitting decideSitting;
  private final RequestSoftware askForSoftware;
  private final DecideSoftware decideSoftware;

  RequestsController(
      RequestRemoteSitting askToSit,
      DecideRemoteSitting decideSitting,
      RequestSoftware askForSoftware,
      DecideSoftware decideSoftware) {
    this.askToSit = askToSit;
    this.decideSitting = decideSitting;
    this.askForSoftware = askForSoftware;
    this.decideSoftware = decideSoftware;
  }

  @Serdeable
  record RemoteWish(UUID exam, RemoteRequest.Way way, String words) {}

  @Serdeable
  record RemoteDecision(UUID exam, boolean granted, String reason) {}

  @Serdeable
  record SoftwareWish(String software) {}

  @Serdeable
  record SoftwareDecision(String software, boolean granted, String reason) {}

  /** Asks to sit an exam remotely or to be proctored in another way. */
  @Post("/remote-requests")
  HttpResponse<?> askToSit(UUID id, @Body RemoteWish wish, Authentication who) {
    var command =
        new RequestRemoteSitting.Command(
            Actors.of(who), new CandidateId(id), new ExamId(wish.exam()), wish.way(), wish.words());
    return switch (askToSit.handle(command)) {
      case RequestRemoteSitting.Asked asked -> HttpResponse.noContent();
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Decides such a request, with a reason. */
  @Post("/remote-requests/decisions")
  HttpResponse<?> decideSitting(UUID id, @Body RemoteDecision decision, Authentication who) {
    var command =
        new DecideRemoteSitting.Command(
            Actors.of(who),
            new CandidateId(id),
            new ExamId(decision.exam()),
            decision.granted(),
            decision.reason());
    return switch (decideSitting.handle(command)) {
      case DecideRemoteSitting.Decided decided -> HttpResponse.noContent();
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Asks for a program that the candidate needs. */
  @Post("/software-requests")
  HttpResponse<?> askForSoftware(UUID id, @Body SoftwareWish wish, Authentication who) {
    var command = new RequestSoftware.Command(Actors.of(who), new CandidateId(id), wish.software());
    return switch (askForSoftware.handle(command)) {
      case RequestSoftware.Asked asked -> HttpResponse.noContent();
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Decides such a request, with a reason. */
  @Post("/software-requests/decisions")
  HttpResponse<?> decideSoftware(UUID id, @Body SoftwareDecision decision, Authentication who) {
    var command =
        new DecideSoftware.Command(
            Actors.of(who),
            new CandidateId(id),
            decision.software(),
            decision.granted(),
            decision.reason());
    return switch (decideSoftware.handle(command)) {
      case DecideSoftware.Decided decided -> HttpResponse.noContent();
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
