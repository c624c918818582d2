package org.invigil.adapter.in.rest.onboarding;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.rest.FaultSeen;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.onboarding.AddScan;
import org.invigil.application.port.in.onboarding.BeginAttempt;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.in.onboarding.SubmitAttempt;
import org.invigil.application.port.in.onboarding.TryPicture;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.Scan;

/** A candidate's own onboarding. */
@Controller("/api/onboarding")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OwnOnboardingController {

  private final SeeOnboarding see;
  private final BeginAttempt begin;
  private final AddScan addScan;
  private final TryPicture tryPicture;
  private final SubmitAttempt submit;

  OwnOnboardingController(
      SeeOnboarding see,
      BeginAttempt begin,
      AddScan addScan,
      TryPicture tryPicture,
      SubmitAttempt submit) {
    this.see = see;
    this.begin = begin;
    this.addScan = addScan;
    this.tryPicture = tryPicture;
    this.submit = submit;
  }

  @Serdeable
  record AttemptBegun(int attempt, int left) {}

  @Serdeable
  record ScanKept(UUID picture, List<FaultSeen> faults) {}

  @Serdeable
  record Measured(List<FaultSeen> faults) {}

  @Serdeable
  record Submitted(
      String state,
      List<OnboardingSeen.ReasonSeen> reasons,
      List<ScanFaults> scans,
      int attemptsLeft) {

    static Submitted as(String state, int attemptsLeft) {
      return new Submitted(state, List.of(), List.of(), attemptsLeft);
    }
  }

  @Get
  @Operation(summary = "Where my onboarding stands")
  HttpResponse<?> see(Authentication who) {
    if (!(Actors.of(who) instanceof Actor.Candidate candidate)) {
      return Problems.of(
          HttpStatus.FORBIDDEN,
          "access.not-permitted",
          "Only candidates have an onboarding of their own.");
    }
    return switch (see.handle(new SeeOnboarding.Command(candidate, candidate.id()))) {
      case SeeOnboarding.Seen seen -> HttpResponse.ok(OnboardingSeen.of(seen));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/attempts")
  @Operation(summary = "Begin the next attempt, or go on with the one that is begun")
  HttpResponse<?> begin(Authentication who) {
    return switch (begin.handle(new BeginAttempt.Command(Actors.of(who)))) {
      case BeginAttempt.Begun(var attempt, var left) ->
          HttpResponse.created(new AttemptBegun(attempt, left));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/measurements/face")
  @Consumes({MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG, MediaType.IMAGE_WEBP})
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_JSON_PROBLEM})
  @Operation(summary = "What is wrong with a small picture of my face; nothing of it is kept")
  HttpResponse<?> tryFace(@Body @Nullable byte[] picture, Authentication who) {
    return tried(Scan.Kind.FACE, picture, who);
  }

  @Post("/measurements/document")
  @Consumes({MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG, MediaType.IMAGE_WEBP})
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_JSON_PROBLEM})
  @Operation(summary = "What is wrong with a small picture of my document; nothing of it is kept")
  HttpResponse<?> tryDocument(@Body @Nullable byte[] picture, Authentication who) {
    return tried(Scan.Kind.DOCUMENT, picture, who);
  }

  private HttpResponse<?> tried(Scan.Kind kind, @Nullable byte[] picture, Authentication who) {
    var command =
        new TryPicture.Command(Actors.of(who), kind, picture == null ? new byte[0] : picture);
    return switch (tryPicture.handle(command)) {
      case TryPicture.Tried(var faults) -> HttpResponse.ok(new Measured(FaultSeen.of(faults)));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Put("/attempts/{number}/face")
  @Consumes({MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG, MediaType.IMAGE_WEBP})
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_JSON_PROBLEM})
  @Operation(summary = "Add the face scan of the attempt, or take it again")
  HttpResponse<?> face(int number, @Body @Nullable byte[] picture, Authentication who) {
    return add(number, Scan.Kind.FACE, picture, who);
  }

  @Put("/attempts/{number}/document")
  @Consumes({MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG, MediaType.IMAGE_WEBP})
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_JSON_PROBLEM})
  @Operation(summary = "Add the ID scan of the attempt, or take it again")
  HttpResponse<?> document(int number, @Body @Nullable byte[] picture, Authentication who) {
    return add(number, Scan.Kind.DOCUMENT, picture, who);
  }

  private HttpResponse<?> add(
      int number, Scan.Kind kind, @Nullable byte[] picture, Authentication who) {
    var command =
        new AddScan.Command(Actors.of(who), number, kind, picture == null ? new byte[0] : picture);
    return switch (addScan.handle(command)) {
      case AddScan.Added(var id, var faults) ->
          HttpResponse.ok(new ScanKept(id.value(), FaultSeen.of(faults)));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/attempts/{number}/submission")
  @Operation(summary = "Submit both scans as a whole")
  HttpResponse<?> submit(int number, Authentication who) {
    return switch (submit.handle(new SubmitAttempt.Command(Actors.of(who), number))) {
      case SubmitAttempt.Approved() -> HttpResponse.ok(Submitted.as("approved", 0));
      case SubmitAttempt.Waiting(var left) -> HttpResponse.ok(Submitted.as("waiting", left));
      case SubmitAttempt.Rejected(var reasons, var faults, var left) ->
          HttpResponse.ok(
              new Submitted("rejected", OnboardingSeen.of(reasons), ScanFaults.of(faults), left));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
