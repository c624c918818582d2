package org.invigil.adapter.in.rest.onboarding;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.onboarding.DecideAttempt;
import org.invigil.application.port.in.onboarding.ExtendDeadline;
import org.invigil.application.port.in.onboarding.GrantExtraAttempts;
import org.invigil.application.port.in.onboarding.ListWaitingOnboardings;
import org.invigil.application.port.in.onboarding.SeeScan;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.onboarding.OnboardingId;
import org.invigil.domain.onboarding.RejectionReason;
import org.invigil.domain.onboarding.Scan;

/** What exams officers do with onboardings. */
@Controller("/api/onboardings")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OnboardingsController {

  private final ListWaitingOnboardings waiting;
  private final SeeScan seeScan;
  private final DecideAttempt decide;
  private final ExtendDeadline extend;
  private final GrantExtraAttempts grant;

  OnboardingsController(
      ListWaitingOnboardings waiting,
      SeeScan seeScan,
      DecideAttempt decide,
      ExtendDeadline extend,
      GrantExtraAttempts grant) {
    this.waiting = waiting;
    this.seeScan = seeScan;
    this.decide = decide;
    this.extend = extend;
    this.grant = grant;
  }

  /** One that waits, the longest waiting first. */
  @Serdeable
  record WaitingSeen(
      UUID onboarding,
      UUID candidate,
      int attempt,
      Instant since,
      String age,
      List<String> doubts) {}

  @Serdeable
  record AllWaiting(List<WaitingSeen> onboardings) {}

  /**
   * @param decision {@code approve} or {@code reject}
   * @param reasons codes of the reasons of a rejection, such as {@code lighting.insufficient}
   * @param document the kind of the document of an approval, such as {@code passport}; where
   *     nothing is said, the kind that was read by machine, else a passport
   * @param number of the document, where the machine did not read it; only its digest is kept
   * @param admittedBecause why a document of another kind is admitted
   */
  @Serdeable
  record DecisionWish(
      int attempt,
      String decision,
      Optional<List<String>> reasons,
      Optional<String> document,
      Optional<String> number,
      Optional<String> admittedBecause,
      Optional<String> note) {}

  @Serdeable
  record Decided(String state, int attemptsLeft) {}

  @Serdeable
  record ExtensionWish(Instant until, String reason) {}

  @Serdeable
  record Extended(Instant deadline) {}

  @Serdeable
  record AttemptsWish(int more, String reason) {}

  @Serdeable
  record Granted(int attemptsLeft) {}

  @Get
  @Operation(summary = "Onboardings that wait for a person, the longest waiting first")
  HttpResponse<?> waiting(@QueryValue(defaultValue = "waiting") String state, Authentication who) {
    if (!state.equals("waiting")) {
      return Problems.of(
          HttpStatus.UNPROCESSABLE_ENTITY, "onboarding.state", "Ask for state=waiting.");
    }
    return switch (waiting.handle(new ListWaitingOnboardings.Command(Actors.of(who)))) {
      case ListWaitingOnboardings.Waiting(var all) ->
          HttpResponse.ok(new AllWaiting(all.stream().map(OnboardingsController::seen).toList()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  private static WaitingSeen seen(ListWaitingOnboardings.One it) {
    var onboarding = it.onboarding();
    return new WaitingSeen(
        onboarding.id().value(),
        onboarding.candidate().value(),
        onboarding.attempts(),
        onboarding.since(),
        it.age().toString(),
        onboarding.doubts().stream().sorted().map(Words::code).toList());
  }

  @Get("/{id}/attempts/{number}/{kind}")
  @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON_PROBLEM})
  @Operation(summary = "A scan that waits for a decision: kind is face or document")
  HttpResponse<?> scan(UUID id, int number, String kind, Authentication who) {
    var scan = Words.read(Scan.Kind.class, kind);
    if (scan.isEmpty()) {
      return Problems.of(HttpStatus.NOT_FOUND, "scan.not-found", "There is no such scan.");
    }
    var command = new SeeScan.Command(Actors.of(who), new OnboardingId(id), number, scan.get());
    return switch (seeScan.handle(command)) {
      case SeeScan.Shown(var bytes) ->
          HttpResponse.ok(bytes)
              .contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
              .header("Cache-Control", "no-store")
              .header("X-Content-Type-Options", "nosniff");
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/{id}/decisions")
  @Operation(summary = "Approve or reject the attempt that waits")
  HttpResponse<?> decide(UUID id, @Body DecisionWish wish, Authentication who) {
    var decision = decision(wish);
    if (decision.isEmpty()) {
      return Problems.of(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "onboarding.decision",
          "Decide approve or reject, with known reasons and a known kind of document.");
    }
    var command =
        new DecideAttempt.Command(
            Actors.of(who),
            new OnboardingId(id),
            wish.attempt(),
            decision.get(),
            wish.note().orElse(""));
    return switch (decide.handle(command)) {
      case DecideAttempt.Approved() -> HttpResponse.ok(new Decided("approved", 0));
      case DecideAttempt.Rejected(_, var left) -> HttpResponse.ok(new Decided("rejected", left));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  private static Optional<DecideAttempt.Decision> decision(DecisionWish wish) {
    return switch (wish.decision()) {
      case "approve" ->
          wish.document().isPresent()
              ? Words.read(DocumentKind.class, wish.document().get())
                  .map(kind -> approve(Optional.of(kind), wish))
              : Optional.of(approve(Optional.empty(), wish));
      case "reject" -> reasons(wish.reasons().orElseGet(List::of)).map(DecideAttempt.Reject::new);
      default -> Optional.empty();
    };
  }

  private static DecideAttempt.Decision approve(Optional<DocumentKind> kind, DecisionWish wish) {
    return new DecideAttempt.Approve(
        kind, wish.number().orElse(""), wish.admittedBecause().orElse(""));
  }

  private static Optional<EnumSet<RejectionReason>> reasons(List<String> codes) {
    var reasons = EnumSet.noneOf(RejectionReason.class);
    for (var reason : RejectionReason.values()) {
      if (codes.contains(reason.code())) {
        reasons.add(reason);
      }
    }
    return reasons.size() == codes.stream().distinct().count()
        ? Optional.of(reasons)
        : Optional.empty();
  }

  @Post("/{id}/extensions")
  @Operation(summary = "Give more time, with a reason that is kept")
  HttpResponse<?> extend(UUID id, @Body ExtensionWish wish, Authentication who) {
    var command =
        new ExtendDeadline.Command(
            Actors.of(who), new OnboardingId(id), wish.until(), wish.reason());
    return switch (extend.handle(command)) {
      case ExtendDeadline.Extended(var until) -> HttpResponse.created(new Extended(until));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/{id}/extra-attempts")
  @Operation(summary = "Grant more attempts, with a reason that is kept")
  HttpResponse<?> grant(UUID id, @Body AttemptsWish wish, Authentication who) {
    var command =
        new GrantExtraAttempts.Command(
            Actors.of(who), new OnboardingId(id), wish.more(), wish.reason());
    return switch (grant.handle(command)) {
      case GrantExtraAttempts.Granted(var left) -> HttpResponse.created(new Granted(left));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
