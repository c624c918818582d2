package org.invigil.adapter.in.rest.session;

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
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.session.RaiseHand;
import org.invigil.application.port.in.session.ReadMessages;
import org.invigil.application.port.in.session.SendMessage;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.StepIn;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** What proctors and candidates do to each other while an exam runs. */
@Controller("/api/sessions/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class LiveController {

  @Serdeable
  record TextWire(@Nullable String text) {}

  @Serdeable
  record ReasonWire(@Nullable String reason) {}

  @Serdeable
  record EventIdWire(@Nullable String eventId) {}

  @Serdeable
  record StateWire(String state) {}

  /**
   * @param id chosen by the sender, so that a repetition is recognised
   */
  @Serdeable
  record MessageWire(@Nullable UUID id, @Nullable String text) {}

  @Serdeable
  record SentWire(UUID id, Instant at) {}

  @Serdeable
  record ReadWire(List<SaidWire> messages) {}

  /**
   * @param by {@code candidate} or {@code staff}
   */
  @Serdeable
  record SaidWire(UUID id, String by, String text, Instant at) {

    static SaidWire of(ChatMessage it) {
      var by = it.by().map(StaffId::value).map(staff -> "staff").orElse("candidate");
      return new SaidWire(it.id().value(), by, it.text(), it.at());
    }
  }

  private final StepIn stepIn;
  private final RaiseHand raiseHand;
  private final SendMessage send;
  private final ReadMessages read;

  LiveController(StepIn stepIn, RaiseHand raiseHand, SendMessage send, ReadMessages read) {
    this.stepIn = stepIn;
    this.raiseHand = raiseHand;
    this.send = send;
    this.read = read;
  }

  /** A proctor warns the candidate, who sees it. */
  @Post("/warnings")
  HttpResponse<?> warn(Authentication who, UUID id, @Body TextWire body) {
    return act(who, id, new StepIn.Warn(Given.orNothing(body.text())));
  }

  /** A proctor pauses the exam; its clock goes on. */
  @Post("/pause")
  HttpResponse<?> pause(Authentication who, UUID id, @Body ReasonWire body) {
    return act(who, id, new StepIn.Pause(Given.orNothing(body.reason())));
  }

  /** A proctor lets a paused exam go on. */
  @Post("/resume")
  HttpResponse<?> resume(Authentication who, UUID id) {
    return act(who, id, new StepIn.Resume());
  }

  /** A proctor ends the exam with a reason. */
  @Post("/end")
  HttpResponse<?> end(Authentication who, UUID id, @Body ReasonWire body) {
    return act(who, id, new StepIn.End(Given.orNothing(body.reason())));
  }

  /** A proctor gives the identifier under which the exam is entered. */
  @Post("/hand-over")
  HttpResponse<?> handOver(Authentication who, UUID id, @Body EventIdWire body) {
    return act(who, id, new StepIn.HandOver(Given.orNothing(body.eventId())));
  }

  /** A proctor answers a raised hand. */
  @Post("/hand/answer")
  @Operation(summary = "A proctor tells the candidate that the raised hand was seen.")
  HttpResponse<?> answerHand(Authentication who, UUID id) {
    return act(who, id, new StepIn.AnswerHand());
  }

  /** Marks this moment; the candidate is not told. */
  @Post("/flags")
  HttpResponse<?> flag(Authentication who, UUID id, @Body TextWire body) {
    return act(who, id, new StepIn.Flag(Given.orNothing(body.text())));
  }

  private HttpResponse<?> act(Authentication who, UUID id, StepIn.Action action) {
    var command = new StepIn.Command(Actors.of(who), new ExamSessionId(id), action);
    return switch (stepIn.handle(command)) {
      case StepIn.Done(var state) -> HttpResponse.ok(new StateWire(state));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** The candidate asks for the proctor. */
  @Post("/hand")
  HttpResponse<?> raiseHand(Authentication who, UUID id) {
    var command = new RaiseHand.Command(Actors.of(who), new ExamSessionId(id));
    return switch (raiseHand.handle(command)) {
      case RaiseHand.Raised() -> HttpResponse.noContent();
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** Candidate and staff write to each other. */
  @Post("/messages")
  HttpResponse<?> send(Authentication who, UUID id, @Body MessageWire body) {
    var command =
        new SendMessage.Command(
            Actors.of(who),
            new ExamSessionId(id),
            Given.id(body.id()),
            Given.orNothing(body.text()));
    return switch (send.handle(command)) {
      case SendMessage.Sent(var message, var at) ->
          HttpResponse.created(new SentWire(message.value(), at));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** What was written in the session, oldest first. */
  @Get("/messages")
  HttpResponse<?> read(Authentication who, UUID id) {
    var command = new ReadMessages.Command(Actors.of(who), new ExamSessionId(id));
    return switch (read.handle(command)) {
      case ReadMessages.Read(var messages) ->
          HttpResponse.ok(new ReadWire(messages.stream().map(SaidWire::of).toList()));
      case SessionRefusal no -> Problems.of(no);
    };
  }
}
