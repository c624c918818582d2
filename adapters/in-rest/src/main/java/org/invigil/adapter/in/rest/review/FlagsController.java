package org.invigil.adapter.in.rest.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
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
import java.util.stream.Collectors;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.review.DecideFlag;
import org.invigil.application.port.in.review.DecideFlags;
import org.invigil.application.port.in.review.Recommend;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.application.port.in.review.SeeReviewQueue;
import org.invigil.domain.flag.FlagId;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.NotLooked;
import org.invigil.domain.flag.ToCompare;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** Reviewers: the queue, flags, decisions, a recommendation. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class FlagsController {

  @Serdeable
  record FlagsWire(
      List<FlagWire> flags,
      List<FlagWire.AbsenceWire> absences,
      List<ToCompareWire> toCompare,
      String review,
      long waiting,
      List<NotLookedWire> notLookedFor) {}

  /**
   * A detector that looked at nothing of the session: no flag of its kinds means nothing.
   *
   * @param why {@code no-model}, {@code left-out} or {@code nothing-read}
   */
  @Serdeable
  record NotLookedWire(String detector, String why, List<String> kinds) {

    static NotLookedWire of(NotLooked it) {
      return new NotLookedWire(
          it.detector().code(),
          it.why().code(),
          it.detector().kinds().stream().map(FlagKind::code).sorted().toList());
    }
  }

  /** What a person compares by eye because no machine could tell; not a flag. */
  @Serdeable
  record ToCompareWire(Instant at, String what) {

    static ToCompareWire of(ToCompare it) {
      return new ToCompareWire(it.at(), Codes.of(it.what()));
    }
  }

  @Serdeable
  record DecisionWire(@Nullable String decision, @Nullable String note) {}

  @Serdeable
  record DecisionsWire(
      @Nullable List<UUID> flags, @Nullable String decision, @Nullable String note) {}

  @Serdeable
  record DecidedAllWire(List<DecidedWire> decisions, int undecided) {}

  @Serdeable
  record DecidedWire(UUID flag, String decision, Instant at, int undecided) {}

  @Serdeable
  record VerdictWire(@Nullable String verdict, @Nullable String reason) {}

  @Serdeable
  record RecommendedWire(String verdict, String reason, Instant at) {}

  @Serdeable
  record PlaceWire(
      UUID session, UUID exam, Instant since, int undecided, int high, List<String> reasons) {}

  @Serdeable
  record QueueWire(List<PlaceWire> reviews, int all) {}

  private final SeeFlags seeFlags;
  private final DecideFlag decideFlag;
  private final DecideFlags decideFlags;
  private final Recommend recommend;
  private final SeeReviewQueue queue;

  FlagsController(
      SeeFlags seeFlags,
      DecideFlag decideFlag,
      DecideFlags decideFlags,
      Recommend recommend,
      SeeReviewQueue queue) {
    this.seeFlags = seeFlags;
    this.decideFlag = decideFlag;
    this.decideFlags = decideFlags;
    this.recommend = recommend;
    this.queue = queue;
  }

  @Get("/reviews")
  @Operation(
      summary =
          "Sessions that wait for review, those most in need first, with the reason; in pages of at"
              + " most 1000")
  HttpResponse<?> queue(
      Authentication who,
      @QueryValue(defaultValue = "0") int skip,
      @QueryValue(defaultValue = "100") int limit) {
    return switch (queue.handle(new SeeReviewQueue.Command(Actors.of(who), skip, limit))) {
      case SeeReviewQueue.Queue(var places, var all) ->
          HttpResponse.ok(
              new QueueWire(
                  places.stream()
                      .map(it ->
                          new PlaceWire(
                              it.session().value(),
                              it.exam().value(),
                              it.since(),
                              it.undecided(),
                              it.high(),
                              it.reasons()))
                      .toList(),
                  all));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  @Get("/sessions/{id}/flags")
  @Operation(
      summary =
          "The flags of a session, its absences, what a person compares by eye, and how much is"
              + " still to be looked at, and what was not looked for")
  HttpResponse<?> flags(Authentication who, UUID id) {
    return switch (seeFlags.handle(new SeeFlags.Command(Actors.of(who), new ExamSessionId(id)))) {
      case SeeFlags.Seen seen -> HttpResponse.ok(wire(seen));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  @Post("/sessions/{id}/flags/{flag}/decisions")
  @Operation(summary = "Accept or refer a flag")
  HttpResponse<?> decide(Authentication who, UUID id, UUID flag, @Body DecisionWire body) {
    var answer = Codes.read(FlagDecision.Answer.class, body.decision());
    if (answer.isEmpty()) {
      return Choices.unknown("decision", FlagDecision.Answer.class);
    }
    var command =
        new DecideFlag.Command(
            Actors.of(who),
            new ExamSessionId(id),
            new FlagId(flag),
            answer.get(),
            Choices.orNothing(body.note()));
    return switch (decideFlag.handle(command)) {
      case DecideFlag.Decided(var decision, var undecided) ->
          HttpResponse.created(
              new DecidedWire(flag, Codes.of(decision.answer()), decision.at(), undecided));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  @Post("/sessions/{id}/decisions")
  @Operation(summary = "Accept or refer several flags at once: all of them, or none")
  HttpResponse<?> decide(Authentication who, UUID id, @Body DecisionsWire body) {
    var answer = Codes.read(FlagDecision.Answer.class, body.decision());
    if (answer.isEmpty()) {
      return Choices.unknown("decision", FlagDecision.Answer.class);
    }
    var chosen = body.flags() == null ? List.<UUID>of() : body.flags();
    var command =
        new DecideFlags.Command(
            Actors.of(who),
            new ExamSessionId(id),
            chosen.stream().map(FlagId::new).collect(Collectors.toUnmodifiableSet()),
            answer.get(),
            Choices.orNothing(body.note()));
    return switch (decideFlags.handle(command)) {
      case DecideFlags.Decided(var decisions, var undecided) ->
          HttpResponse.created(
              new DecidedAllWire(
                  decisions.stream()
                      .map(it ->
                          new DecidedWire(
                              it.flag().value(), Codes.of(it.answer()), it.at(), undecided))
                      .toList(),
                  undecided));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  @Post("/sessions/{id}/recommendation")
  @Operation(summary = "Recommend a verdict")
  HttpResponse<?> recommend(Authentication who, UUID id, @Body VerdictWire body) {
    var advised = Codes.read(Verdict.Kind.class, body.verdict());
    if (advised.isEmpty()) {
      return Choices.unknown("verdict", Verdict.Kind.class);
    }
    var command =
        new Recommend.Command(
            Actors.of(who), new ExamSessionId(id), advised.get(), Choices.orNothing(body.reason()));
    return switch (recommend.handle(command)) {
      case Recommend.Recommended(var it) ->
          HttpResponse.created(new RecommendedWire(Codes.of(it.advised()), it.reason(), it.at()));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  static FlagsWire wire(SeeFlags.Seen seen) {
    return new FlagsWire(
        seen.flags().stream()
            .map(it ->
                it.decision()
                    .map(decision -> FlagWire.of(it.flag(), decision))
                    .orElseGet(() -> FlagWire.of(it.flag(), null, null)))
            .toList(),
        seen.absences().stream().map(FlagWire.AbsenceWire::of).toList(),
        seen.toCompare().stream().map(ToCompareWire::of).toList(),
        seen.review(),
        seen.waiting(),
        seen.notLooked().stream().map(NotLookedWire::of).toList());
  }
}
