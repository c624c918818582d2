package org.invigil.adapter.in.rest.candidate;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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
import org.invigil.application.port.in.access.InviteCandidate;
import org.invigil.application.port.in.candidate.ChangeName;
import org.invigil.application.port.in.candidate.RegisterCandidate;
import org.invigil.application.port.in.candidate.SeeCandidate;
import org.invigil.application.port.in.candidate.SetAdjustments;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;

/** Candidates: registered, seen, renamed, adjusted, invited. */
@Controller("/api/candidates")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CandidatesController {

  private final RegisterCandidate register;
  private final SeeCandidate see;
  private final ChangeName changeName;
  private final SetAdjustments setAdjustments;
  private final InviteCandidate invite;

  CandidatesController(
      RegisterCandidate register,
      SeeCandidate see,
      ChangeName changeName,
      SetAdjustments setAdjustments,
      InviteCandidate invite) {
    this.register = register;
    this.see = see;
    this.changeName = changeName;
    this.setAdjustments = setAdjustments;
    this.invite = invite;
  }

  @Serdeable
  record CandidateWish(String identifier, String name, String email) {}

  @Serdeable
  record CandidateRegistered(UUID candidate) {}

  @Serdeable
  record NameWish(String name) {}

  @Serdeable
  record NameKept(boolean nameMustBeMatched) {}

  @Serdeable
  record InvitationWish(UUID exam, Instant deadline) {}

  @Serdeable
  record InvitationSent(UUID invitation, UUID enrolment) {}

  /** Registers a candidate. */
  @Post
  HttpResponse<?> register(@Body CandidateWish wish, Authentication who) {
    var command =
        new RegisterCandidate.Command(Actors.of(who), wish.identifier(), wish.name(), wish.email());
    return switch (register.handle(command)) {
      case RegisterCandidate.Registered(var candidate) ->
          HttpResponse.created(new CandidateRegistered(candidate.value()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Shows a candidate. */
  @Get("/{id}")
  HttpResponse<?> see(UUID id, Authentication who) {
    return switch (see.handle(new SeeCandidate.Command(Actors.of(who), new CandidateId(id)))) {
      case SeeCandidate.Seen(var candidate) -> HttpResponse.ok(CandidateSeen.of(candidate));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Changes the registered name of a candidate. */
  @Put("/{id}/name")
  HttpResponse<?> changeName(UUID id, @Body NameWish wish, Authentication who) {
    var command = new ChangeName.Command(Actors.of(who), new CandidateId(id), wish.name());
    return switch (changeName.handle(command)) {
      case ChangeName.Changed(var matching) -> HttpResponse.ok(new NameKept(matching));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Sets the reasonable adjustments of a candidate. */
  @Put("/{id}/adjustments")
  HttpResponse<?> adjust(UUID id, @Body AdjustmentsWire wish, Authentication who) {
    var command =
        new SetAdjustments.Command(
            Actors.of(who),
            new CandidateId(id),
            wish.extraMinutesPerHour(),
            wish.breakMinutesPerHour(),
            wish.software(),
            wish.items(),
            wish.muted());
    return switch (setAdjustments.handle(command)) {
      case SetAdjustments.Adjusted adjusted -> HttpResponse.noContent();
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Invites a candidate to an exam by a letter. */
  @Post("/{id}/invitations")
  HttpResponse<?> invite(UUID id, @Body InvitationWish wish, Authentication who) {
    var command =
        new InviteCandidate.Command(
            Actors.of(who), new CandidateId(id), new ExamId(wish.exam()), wish.deadline());
    return switch (invite.handle(command)) {
      case InviteCandidate.Invited(var invitation, var enrolment) ->
          HttpResponse.created(new InvitationSent(invitation.value(), enrolment.value()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
