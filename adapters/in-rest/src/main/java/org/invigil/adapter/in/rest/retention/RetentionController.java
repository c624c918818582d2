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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.rest.exam.TermWire;
import org.invigil.adapter.in.rest.exam.Terms;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.retention.SeeDue;
import org.invigil.application.port.in.retention.SeeStatements;
import org.invigil.application.port.in.retention.SetRetentionPolicy;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.retention.Statement;
import org.jspecify.annotations.Nullable;

/** The policy, what is due, and the statements that stay. */
@Controller("/api/retention")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RetentionController {

  private final SetRetentionPolicy set;
  private final SeeDue due;
  private final SeeStatements statements;

  RetentionController(SetRetentionPolicy set, SeeDue due, SeeStatements statements) {
    this.set = set;
    this.due = due;
    this.statements = statements;
  }

  @Serdeable
  record PolicyWire(TermWire exam, int onboardingDays) {}

  @Serdeable
  record PolicyKept(String words) {}

  @Serdeable
  record DueWire(UUID candidate, @Nullable UUID exam, Instant due, boolean held, boolean begun) {}

  @Serdeable
  record StatementWire(
      UUID candidate,
      @Nullable UUID exam,
      List<String> erased,
      Instant at,
      String policy,
      Instant lastKeyBackupGone) {}

  /** Sets how long the institution keeps data. */
  @Post("/policies")
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

  /** Lists what is due to be erased. */
  @Get("/due")
  HttpResponse<?> due(Authentication who) {
    return switch (due.handle(new SeeDue.Command(Actors.of(who)))) {
      case SeeDue.Seen(var list) ->
          HttpResponse.ok(list.stream().map(RetentionController::wire).toList());
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Lists the statements of what was erased. */
  @Get("/statements")
  HttpResponse<?> statements(Authentication who) {
    return switch (statements.handle(new SeeStatements.Command(Actors.of(who)))) {
      case SeeStatements.Seen(var list) ->
          HttpResponse.ok(list.stream().map(RetentionController::wire).toList());
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  private static DueWire wire(SeeDue.Due due) {
    var retained = due.retained();
    return new DueWire(
        retained.subject().candidate().value(),
        SubjectWire.exam(retained.subject()),
        retained.due(),
        due.held(),
        retained instanceof Retained.BeingErased);
  }

  private static StatementWire wire(Statement statement) {
    return new StatementWire(
        statement.of().candidate().value(),
        SubjectWire.exam(statement.of()),
        statement.erased(),
        statement.at(),
        statement.policy(),
        statement.lastKeyBackupGone());
  }
}
