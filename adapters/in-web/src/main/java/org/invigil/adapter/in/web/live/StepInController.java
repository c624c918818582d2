package org.invigil.adapter.in.web.live;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.CreditTime;
import org.invigil.application.port.in.session.PassOn;
import org.invigil.application.port.in.session.SeeLiveCandidate;
import org.invigil.application.port.in.session.SendMessage;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.StepIn;
import org.invigil.domain.session.ExamSessionId;

/** What a proctor does to one candidate of a live exam. All of it is in the record. */
@Controller("/sessions/{id}/live")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class StepInController {

  private final StepIn stepIn;
  private final SendMessage send;
  private final CreditTime credit;
  private final PassOn passOn;
  private final SeeLiveCandidate see;
  private final LiveParts parts;
  private final Pages pages;

  StepInController(
      StepIn stepIn,
      SendMessage send,
      CreditTime credit,
      PassOn passOn,
      SeeLiveCandidate see,
      LiveParts parts,
      Pages pages) {
    this.stepIn = stepIn;
    this.send = send;
    this.credit = credit;
    this.passOn = passOn;
    this.see = see;
    this.parts = parts;
    this.pages = pages;
  }

  /**
   * To end an exam is asked twice.
   *
   * @param reason as it was typed
   */
  public record Sure(Visitor visitor, ExamSessionId session, String reason) {}

  @Post("/{act}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> act(Visitor visitor, UUID id, String act, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var session = new ExamSessionId(id);
    return switch (act) {
      case "warn" -> step(visitor, session, act, new StepIn.Warn(form.text("text")));
      case "pause" -> step(visitor, session, act, new StepIn.Pause(form.text("text")));
      case "resume" -> step(visitor, session, act, new StepIn.Resume());
      case "answer-hand" -> step(visitor, session, act, new StepIn.AnswerHand());
      case "event-id" -> step(visitor, session, act, new StepIn.HandOver(form.text("text")));
      case "mark" -> step(visitor, session, act, new StepIn.Flag(form.text("text")));
      case "end" -> end(visitor, session, form);
      case "say" -> say(visitor, session, form);
      case "add-time" -> addTime(visitor, session, form);
      case "pass-on" -> passOn(visitor, session, form);
      default -> HttpResponse.notFound();
    };
  }

  private HttpResponse<?> step(
      Visitor visitor, ExamSessionId session, String act, StepIn.Action action) {
    return switch (stepIn.handle(new StepIn.Command(visitor.actor(), session, action))) {
      case StepIn.Done _ -> done(visitor, session, act);
      case SessionRefusal no -> refused(visitor, act, no);
    };
  }

  private HttpResponse<?> end(Visitor visitor, ExamSessionId session, Form form) {
    var reason = form.text("text");
    if (reason.isEmpty() || form.isTicked("sure")) {
      return step(visitor, session, "end", new StepIn.End(reason));
    }
    return pages.ok("live-sure.jte", new Sure(visitor, session, reason));
  }

  private HttpResponse<?> say(Visitor visitor, ExamSessionId session, Form form) {
    var command =
        new SendMessage.Command(
            visitor.actor(), session, Numbers.identifier(form.text("id")), form.text("text"));
    return switch (send.handle(command)) {
      case SendMessage.Sent _ -> parts.done(visitor, session, "");
      case SessionRefusal no -> refused(visitor, "say", no);
    };
  }

  private HttpResponse<?> addTime(Visitor visitor, ExamSessionId session, Form form) {
    var command =
        new CreditTime.Command(
            visitor.actor(),
            session,
            Optional.empty(),
            Duration.ofMinutes(form.number("minutes").orElse(0)),
            form.text("text"));
    return switch (credit.handle(command)) {
      case CreditTime.Credited _ -> done(visitor, session, "add-time");
      case CreditTime.MoreThanLost no -> refused(visitor, "add-time", no);
      case CreditTime.NoSuchReport no -> refused(visitor, "add-time", no);
      case SessionRefusal no -> refused(visitor, "add-time", no);
    };
  }

  private HttpResponse<?> passOn(Visitor visitor, ExamSessionId session, Form form) {
    return switch (see.handle(new SeeLiveCandidate.Command(visitor.actor(), session))) {
      case SeeLiveCandidate.Seen seen -> {
        var command =
            new PassOn.Command(
                visitor.actor(),
                seen.exam(),
                Optional.of(session),
                Numbers.staff(form.text("to")),
                form.text("text"));
        yield switch (passOn.handle(command)) {
          case PassOn.Done _ -> done(visitor, session, "pass-on");
          case SessionRefusal no -> refused(visitor, "pass-on", no);
        };
      }
      case SessionRefusal no -> refused(visitor, "pass-on", no);
    };
  }

  private HttpResponse<?> done(Visitor visitor, ExamSessionId session, String act) {
    return parts.done(visitor, session, visitor.words().say("done." + act));
  }

  private HttpResponse<?> refused(Visitor visitor, String act, Refusal no) {
    return pages.refusedIn("trouble-" + act, visitor, no);
  }
}
