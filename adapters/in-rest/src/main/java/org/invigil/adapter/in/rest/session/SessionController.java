package org.invigil.adapter.in.rest.session;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
import org.invigil.application.port.in.session.AskToEnd;
import org.invigil.application.port.in.session.ConfirmEnd;
import org.invigil.application.port.in.session.LeaveDesk;
import org.invigil.application.port.in.session.ReturnToDesk;
import org.invigil.application.port.in.session.SeeSession;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.StayInExam;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** The candidate's session: how it stands, breaks, the end in two steps. */
@Controller("/api/sessions/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {

  /**
   * @param at when it was declared, on the program's clock; now where it is missing
   */
  @Serdeable
  record AtWire(@Nullable Instant at) {}

  @Serdeable
  record AwayWire(Instant left, String longest) {}

  @Serdeable
  record BackWire(Instant left, Instant returned, String length) {}

  @Serdeable
  record ConfirmWire(String confirm) {}

  @Serdeable
  record EndedWire(Instant at, @Nullable String reference) {}

  private final SeeSession see;
  private final LeaveDesk leave;
  private final ReturnToDesk comeBack;
  private final AskToEnd ask;
  private final StayInExam stay;
  private final ConfirmEnd confirm;

  SessionController(
      SeeSession see,
      LeaveDesk leave,
      ReturnToDesk comeBack,
      AskToEnd ask,
      StayInExam stay,
      ConfirmEnd confirm) {
    this.see = see;
    this.leave = leave;
    this.comeBack = comeBack;
    this.ask = ask;
    this.stay = stay;
    this.confirm = confirm;
  }

  /** How the session stands, and what is missing of its recording. */
  @Get
  HttpResponse<?> see(Authentication who, UUID id) {
    return switch (see.handle(new SeeSession.Command(Actors.of(who), new ExamSessionId(id)))) {
      case SeeSession.Seen seen -> HttpResponse.ok(SessionWire.of(seen));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** The candidate leaves the desk. Declared twice, it answers with the first. */
  @Post("/breaks")
  HttpResponse<?> leave(Authentication who, UUID id, @Body AtWire body) {
    var command = new LeaveDesk.Command(Actors.of(who), new ExamSessionId(id), Given.at(body.at()));
    return switch (leave.handle(command)) {
      case LeaveDesk.Away(var left, var longest) ->
          HttpResponse.created(new AwayWire(left, longest.toString()));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** Whether it was too long is not told: a candidate hears of no flag during the exam. */
  @Post("/breaks/current/return")
  HttpResponse<?> comeBack(Authentication who, UUID id, @Body AtWire body) {
    var command =
        new ReturnToDesk.Command(Actors.of(who), new ExamSessionId(id), Given.at(body.at()));
    return switch (comeBack.handle(command)) {
      case ReturnToDesk.BackInTime(var taken) ->
          HttpResponse.ok(new BackWire(taken.left(), taken.returned(), taken.lasted().toString()));
      case ReturnToDesk.BackLate(var taken, var broken) ->
          HttpResponse.ok(new BackWire(taken.left(), taken.returned(), taken.lasted().toString()));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** The first of two steps: answers with the words to confirm. */
  @Post("/ending")
  HttpResponse<?> askToEnd(Authentication who, UUID id, @Body AtWire body) {
    var command = new AskToEnd.Command(Actors.of(who), new ExamSessionId(id), Given.at(body.at()));
    return switch (ask.handle(command)) {
      case AskToEnd.Asked(var words) -> HttpResponse.ok(new ConfirmWire(words));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** The candidate does not confirm the end; the exam goes on. */
  @Delete("/ending")
  HttpResponse<?> stay(Authentication who, UUID id) {
    return switch (stay.handle(new StayInExam.Command(Actors.of(who), new ExamSessionId(id)))) {
      case StayInExam.GoesOn() -> HttpResponse.noContent();
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** The second step: the exam is over, and upload goes on. */
  @Post("/ending/confirmation")
  HttpResponse<?> confirm(Authentication who, UUID id, @Body AtWire body) {
    var command =
        new ConfirmEnd.Command(Actors.of(who), new ExamSessionId(id), Given.at(body.at()));
    return switch (confirm.handle(command)) {
      case ConfirmEnd.Over(var at, var reference) ->
          HttpResponse.ok(new EndedWire(at, reference.orElse(null)));
      case SessionRefusal no -> Problems.of(no);
    };
  }
}
