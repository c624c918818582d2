package org.invigil.adapter.in.rest.retention;

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
import org.invigil.application.port.in.retention.SeeDue;
import org.invigil.application.port.in.retention.SeeKept;
import org.invigil.application.port.in.retention.SeeStatements;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.retention.Statement;
import org.jspecify.annotations.Nullable;

/** What is kept of whom, what is due, and the statements that stay. */
@Controller("/api/retention")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RetentionController {

  private final SeeDue due;
  private final SeeStatements statements;
  private final SeeKept kept;

  RetentionController(SeeDue due, SeeStatements statements, SeeKept kept) {
    this.due = due;
    this.statements = statements;
    this.kept = kept;
  }

  /**
   * @param exam absent for the onboarding
   * @param title of the exam; absent for the onboarding
   * @param due the date that was shown; absent where none was yet
   */
  @Serdeable
  record KeptWire(
      @Nullable UUID exam, @Nullable String title, @Nullable Instant due, boolean held) {}

  @Serdeable
  record AllKept(UUID candidate, List<KeptWire> kept) {}

  @Get("/candidates/{id}")
  @Operation(summary = "What is kept of a candidate, and until when")
  HttpResponse<?> kept(UUID id, Authentication who) {
    return switch (kept.handle(new SeeKept.Command(Actors.of(who), new CandidateId(id)))) {
      case SeeKept.Seen(var candidate, var all) ->
          HttpResponse.ok(
              new AllKept(
                  candidate.id().value(), all.stream().map(RetentionController::wire).toList()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  private static KeptWire wire(SeeKept.Kept it) {
    var exam = SubjectWire.exam(it.subject());
    return new KeptWire(exam, exam == null ? null : it.exam(), it.due().orElse(null), it.held());
  }

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
