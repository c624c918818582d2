package org.invigil.adapter.in.rest.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
import org.invigil.adapter.in.rest.review.FlagsController.VerdictWire;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.review.DecideDispute;
import org.invigil.application.port.in.review.DisputeVerdict;
import org.invigil.application.port.in.review.GiveVerdict;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeVerdict;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** The instructor's verdict, the candidate's view of it, and disputes. */
@Controller("/api/sessions/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class VerdictsController {

  @Serdeable
  record GivenWire(String verdict, String reason, Instant at) {

    static GivenWire of(Verdict verdict) {
      return new GivenWire(Codes.of(verdict.kind()), verdict.reason(), verdict.at());
    }
  }

  @Serdeable
  record ToldWire(
      String verdict,
      String reason,
      Instant at,
      boolean disputable,
      @Nullable String dispute,
      @Nullable Instant disputedAt,
      boolean decidedAgain,
      List<FlagWire> flags,
      List<FlagWire.AbsenceWire> absences) {}

  @Serdeable
  record DisputeWire(@Nullable String text) {}

  @Serdeable
  record DisputedWire(UUID hold) {}

  private final GiveVerdict giveVerdict;
  private final SeeVerdict seeVerdict;
  private final DisputeVerdict disputeVerdict;
  private final DecideDispute decideDispute;

  VerdictsController(
      GiveVerdict giveVerdict,
      SeeVerdict seeVerdict,
      DisputeVerdict disputeVerdict,
      DecideDispute decideDispute) {
    this.giveVerdict = giveVerdict;
    this.seeVerdict = seeVerdict;
    this.disputeVerdict = disputeVerdict;
    this.decideDispute = decideDispute;
  }

  @Post("/verdict")
  @Operation(summary = "Decide the session")
  HttpResponse<?> give(Authentication who, UUID id, @Body VerdictWire body) {
    var verdict = Codes.read(Verdict.Kind.class, body.verdict());
    if (verdict.isEmpty()) {
      return Choices.unknown("verdict", Verdict.Kind.class);
    }
    var command =
        new GiveVerdict.Command(
            Actors.of(who), new ExamSessionId(id), verdict.get(), Choices.orNothing(body.reason()));
    return switch (giveVerdict.handle(command)) {
      case GiveVerdict.Given(var given) -> HttpResponse.created(GivenWire.of(given));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  @Get("/verdict")
  @Operation(summary = "The verdict as the candidate may see it")
  HttpResponse<?> see(Authentication who, UUID id) {
    return switch (seeVerdict.handle(
        new SeeVerdict.Command(Actors.of(who), new ExamSessionId(id)))) {
      case SeeVerdict.Told told -> HttpResponse.ok(wire(told));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  @Post("/disputes")
  @Operation(summary = "Dispute the verdict; a hold keeps the evidence")
  HttpResponse<?> dispute(Authentication who, UUID id, @Body DisputeWire body) {
    var command =
        new DisputeVerdict.Command(
            Actors.of(who), new ExamSessionId(id), Choices.orNothing(body.text()));
    return switch (disputeVerdict.handle(command)) {
      case DisputeVerdict.Disputed(var hold) ->
          HttpResponse.created(new DisputedWire(hold.value()));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  @Post("/disputes/decision")
  @Operation(summary = "Decide a disputed session again")
  HttpResponse<?> decide(Authentication who, UUID id, @Body VerdictWire body) {
    var verdict = Codes.read(Verdict.Kind.class, body.verdict());
    if (verdict.isEmpty()) {
      return Choices.unknown("verdict", Verdict.Kind.class);
    }
    var command =
        new DecideDispute.Command(
            Actors.of(who), new ExamSessionId(id), verdict.get(), Choices.orNothing(body.reason()));
    return switch (decideDispute.handle(command)) {
      case DecideDispute.DecidedAgain(var again) -> HttpResponse.created(GivenWire.of(again));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  static ToldWire wire(SeeVerdict.Told told) {
    return new ToldWire(
        Codes.of(told.verdict()),
        told.reason(),
        told.at(),
        told.disputable(),
        told.dispute().map(SeeVerdict.ToldDispute::text).orElse(null),
        told.dispute().map(SeeVerdict.ToldDispute::at).orElse(null),
        told.dispute().filter(SeeVerdict.ToldDispute::decided).isPresent(),
        told.flags().stream()
            .map(it -> FlagWire.of(it.flag(), it.decision().map(Codes::of).orElse(null), null))
            .toList(),
        told.absences().stream().map(FlagWire.AbsenceWire::of).toList());
  }
}
