package org.invigil.adapter.in.rest.candidate;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.InviteCandidate;
import org.invigil.application.port.in.candidate.ChangeName;
import org.invigil.application.port.in.candidate.ListCandidates;
import org.invigil.application.port.in.candidate.RegisterCandidate;
import org.invigil.application.port.in.candidate.RegisterCandidates;
import org.invigil.application.port.in.candidate.SeeCandidate;
import org.invigil.application.port.in.candidate.SetAdjustments;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;

/** Candidates: registered, seen, renamed, adjusted, invited. */
@Controller("/api/candidates")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CandidatesController {

  private static final int MOST_LISTED = 1000;
  private static final int USUALLY_LISTED = 100;

  private final RegisterCandidate register;
  private final SeeCandidate see;
  private final ChangeName changeName;
  private final SetAdjustments setAdjustments;
  private final InviteCandidate invite;
  private final ListCandidates list;
  private final RegisterCandidates registerAll;

  CandidatesController(
      RegisterCandidate register,
      SeeCandidate see,
      ChangeName changeName,
      SetAdjustments setAdjustments,
      InviteCandidate invite,
      ListCandidates list,
      RegisterCandidates registerAll) {
    this.register = register;
    this.see = see;
    this.changeName = changeName;
    this.setAdjustments = setAdjustments;
    this.invite = invite;
    this.list = list;
    this.registerAll = registerAll;
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

  /** The first of the candidates whose name, address or identifier holds a text. */
  @Serdeable
  record CandidatesFound(int found, List<CandidateSeen> candidates) {}

  /**
   * @param text part of a name, an address or an identifier; left out for all
   * @param most how many to answer with; at most 1000, left out for 100
   */
  @Serdeable
  record SearchWish(@Nullable String text, @Nullable Integer most) {
    @Override
    public String toString() {
      return "SearchWish[hidden]";
    }
  }

  /**
   * @param onlyLook whether to keep nothing and only to tell the problems; it must be said
   */
  @Serdeable
  record ListWish(List<CandidateWish> candidates, @Nullable Boolean onlyLook) {}

  /**
   * @param known how many were registered before, with the same values
   * @param problems by the place in the list, counted from 1
   */
  @Serdeable
  record ListRegistered(int registered, int known, List<LineProblem> problems) {}

  @Serdeable
  record LineProblem(int line, String code, String detail) {}

  /** A body, for what is looked for is personal and addresses of requests are written into logs. */
  @Post("/search")
  @Operation(summary = "Candidates by part of name, address or identifier, by name")
  HttpResponse<?> search(@Body SearchWish wish, Authentication who) {
    var text = wish.text() == null ? "" : wish.text();
    var most = wish.most() == null ? USUALLY_LISTED : Math.min(wish.most(), MOST_LISTED);
    return switch (list.handle(new ListCandidates.Command(Actors.of(who), text, most))) {
      case ListCandidates.Found(var found, var all) ->
          HttpResponse.ok(new CandidatesFound(all, found.stream().map(CandidateSeen::of).toList()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/list")
  @Operation(summary = "Register a list; a look first tells every problem by its line")
  HttpResponse<?> registerAll(@Body ListWish wish, Authentication who) {
    if (wish.onlyLook() == null) {
      return Problems.of(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "candidates.only-look",
          "Say whether only to look: true tells the problems, false registers the good lines.");
    }
    var lines = new ArrayList<RegisterCandidates.Line>();
    for (var it : wish.candidates()) {
      lines.add(
          new RegisterCandidates.Line(lines.size() + 1, it.identifier(), it.name(), it.email()));
    }
    return switch (registerAll.handle(
        new RegisterCandidates.Command(Actors.of(who), lines, wish.onlyLook()))) {
      case RegisterCandidates.Looked(var registered, var known, var problems) ->
          HttpResponse.ok(
              new ListRegistered(
                  registered,
                  known,
                  problems.stream()
                      .map(it -> new LineProblem(it.line(), it.code(), it.sentence()))
                      .toList()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

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
