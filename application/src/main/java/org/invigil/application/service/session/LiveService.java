package org.invigil.application.service.session;

import java.time.Instant;
import java.util.Optional;
import org.invigil.application.port.in.session.LookAtSession;
import org.invigil.application.port.in.session.RaiseHand;
import org.invigil.application.port.in.session.SessionRefusal.NotNow;
import org.invigil.application.port.in.session.SessionRefusal.NotYours;
import org.invigil.application.port.in.session.StepIn;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.EndingAsked;
import org.invigil.domain.session.ExamSession.Paused;
import org.invigil.domain.session.ExamSession.Running;
import org.invigil.domain.session.ExamSession.UnderWay;
import org.invigil.domain.session.Intervention;
import org.invigil.domain.session.WhoMay;
import org.invigil.domain.session.Words;

/** What proctors and candidates do to each other while a live exam runs. */
public final class LiveService {

  private final SessionDesk desk;

  public LiveService(SessionDesk desk) {
    this.desk = desk;
  }

  public StepIn steppingIn() {
    return command ->
        fits(command.action())
            ? desk.change(
                command.by(),
                command.session(),
                WhoMay::stepIn,
                it -> it,
                found -> act(found, Texts.staff(command.by()), command.action()))
            : Texts.unfit();
  }

  private static boolean fits(StepIn.Action action) {
    return switch (action) {
      case StepIn.Warn(var text) -> Words.fit(text);
      case StepIn.Pause(var reason) -> Words.fit(reason);
      case StepIn.Resume() -> true;
      case StepIn.AnswerHand() -> true;
      case StepIn.End(var reason) -> Words.fit(reason);
      case StepIn.HandOver(var eventId) -> Words.fit(eventId);
      case StepIn.Flag(var text) -> Words.fit(text);
    };
  }

  private StepIn.Outcome act(Stored<ExamSession> found, StaffId by, StepIn.Action action) {
    if (!(found.value() instanceof UnderWay session)) {
      return new NotNow(found.value().state());
    }
    var after = after(session, by, action, desk.now());
    if (after.isEmpty()) {
      return new NotNow(session.state());
    }
    desk.keep(found, after.get());
    return new StepIn.Done(after.get().state());
  }

  /** Empty where the state does not allow it. */
  private static Optional<ExamSession> after(
      UnderWay session, StaffId by, StepIn.Action action, Instant now) {
    return switch (action) {
      case StepIn.Warn(var text) ->
          Optional.of(session.note(new Intervention.Warned(by, text, now)));
      case StepIn.HandOver(var eventId) ->
          Optional.of(session.note(new Intervention.HandedOver(by, eventId, now)));
      case StepIn.AnswerHand() ->
          session
              .history()
              .handUp()
              .map(it -> session.note(new Intervention.HandAnswered(by, now)));
      case StepIn.Flag(var text) ->
          Optional.of(session.note(new Intervention.Flagged(by, text, now)));
      case StepIn.End(var reason) -> Optional.of(session.endBy(by, reason, now));
      case StepIn.Pause(var reason) ->
          switch (session) {
            case Running running -> Optional.of(running.pause(by, reason, now));
            case EndingAsked asked -> Optional.of(asked.goOn().pause(by, reason, now));
            default -> Optional.empty();
          };
      case StepIn.Resume() ->
          session instanceof Paused paused ? Optional.of(paused.resume(by, now)) : Optional.empty();
    };
  }

  public RaiseHand raisingHands() {
    return command ->
        desk.change(command.by(), command.session(), WhoMay::sit, it -> it, this::raiseHand);
  }

  private RaiseHand.Outcome raiseHand(Stored<ExamSession> found) {
    if (!(found.value() instanceof UnderWay session)) {
      return new NotNow(found.value().state());
    }
    desk.keep(found, session.note(new Intervention.HandRaised(desk.now())));
    return new RaiseHand.Raised();
  }

  public LookAtSession looking() {
    return command ->
        desk.see(
            command.by(),
            command.session(),
            (by, plan) -> by instanceof Actor.Staff && by.institution().equals(plan.institution()),
            it -> it,
            found ->
                switch (WhoMay.look(command.by(), found.value())) {
                  case PERMITTED -> new LookAtSession.MayLook();
                  case WHILE_IT_RUNS -> new LookAtSession.NotWhileItRuns();
                  case NOT_YOURS -> new NotYours();
                });
  }
}
