package org.invigil.adapter.in.rest.retention;

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
import org.invigil.adapter.in.rest.exam.TermWire;
import org.invigil.adapter.in.rest.exam.Terms;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.retention.SeeRetentionPolicy;
import org.invigil.application.port.in.retention.SetRetentionPolicy;
import org.invigil.application.port.in.retention.TryRetentionPolicy;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.RetentionPolicy;

/** How long the institution keeps data: seen, tried, set. */
@Controller("/api/retention/policies")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PolicyController {

  private final SeeRetentionPolicy see;
  private final TryRetentionPolicy tried;
  private final SetRetentionPolicy set;

  PolicyController(SeeRetentionPolicy see, TryRetentionPolicy tried, SetRetentionPolicy set) {
    this.see = see;
    this.tried = tried;
    this.set = set;
  }

  @Serdeable
  record PolicyWire(TermWire exam, int onboardingDays) {}

  @Serdeable
  record PolicyKept(String words) {}

  @Serdeable
  record PolicySeen(TermWire exam, int onboardingDays, String words) {

    static PolicySeen of(RetentionPolicy policy) {
      return new PolicySeen(TermWire.of(policy.exam()), policy.onboardingDays(), policy.inWords());
    }
  }

  /**
   * @param examDates dates of exam data that were shown and stay
   * @param onboardingDates dates of onboardings that were shown and stay
   */
  @Serdeable
  record PolicyTried(String words, int examDates, int onboardingDates, List<DateChanged> changes) {}

  /**
   * @param candidates who were not shown a date yet
   */
  @Serdeable
  record DateChanged(UUID exam, String title, int candidates, Instant before, Instant after) {}

  @Get
  @Operation(summary = "How long the institution keeps data")
  HttpResponse<?> see(Authentication who) {
    return switch (see.handle(new SeeRetentionPolicy.Command(Actors.of(who)))) {
      case SeeRetentionPolicy.Seen(var policy) -> HttpResponse.ok(PolicySeen.of(policy));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/trial")
  @Operation(summary = "What another policy would change; nothing is kept")
  HttpResponse<?> tried(@Body PolicyWire wish, Authentication who) {
    return wish.exam().term().match(it -> tried(it, wish.onboardingDays(), who), Terms::refused);
  }

  private HttpResponse<?> tried(ExamTerm term, int onboardingDays, Authentication who) {
    var command = new TryRetentionPolicy.Command(Actors.of(who), term, onboardingDays);
    return switch (tried.handle(command)) {
      case TryRetentionPolicy.Tried(var policy, var exams, var onboardings, var changes) ->
          HttpResponse.ok(
              new PolicyTried(
                  policy.inWords(),
                  exams,
                  onboardings,
                  changes.stream()
                      .map(it ->
                          new DateChanged(
                              it.exam().value(),
                              it.title(),
                              it.candidates(),
                              it.before(),
                              it.after()))
                      .toList()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Sets how long the institution keeps data. */
  @Post
  HttpResponse<?> set(@Body PolicyWire wish, Authentication who) {
    return wish.exam().term().match(it -> set(it, wish.onboardingDays(), who), Terms::refused);
  }

  private HttpResponse<?> set(ExamTerm term, int onboardingDays, Authentication who) {
    var command = new SetRetentionPolicy.Command(Actors.of(who), term, onboardingDays);
    return switch (set.handle(command)) {
      case SetRetentionPolicy.PolicySet(var policy) ->
          HttpResponse.created(new PolicyKept(policy.inWords()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
