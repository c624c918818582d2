package org.invigil.application.service.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.in.session.Broadcast;
import org.invigil.application.port.in.session.PassOn;
import org.invigil.application.port.in.session.SendMessage;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.SessionRefusal.NotNow;
import org.invigil.application.port.in.session.SessionRefusal.NotYours;
import org.invigil.application.port.in.session.SessionRefusal.Unfit;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.UnderWay;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Intervention;
import org.invigil.domain.session.WhoMay;
import org.invigil.domain.session.Words;

/** What proctors do for all candidates of a live exam at once, and with each other. */
public final class ProctorsService {

  private final SessionDesk desk;
  private final LiveSeats seats;
  private final SendMessage send;
  private final Chance chance;

  public ProctorsService(SessionDesk desk, LiveSeats seats, SendMessage send, Chance chance) {
    this.desk = desk;
    this.seats = seats;
    this.send = send;
    this.chance = chance;
  }

  public Broadcast broadcasting() {
    return command -> {
      if (!LiveWallService.isProctor(command.by(), command.exam())) {
        return new NotYours();
      }
      return Words.fit(command.text()) ? broadcast(command) : Texts.unfit();
    };
  }

  /** Whoever ends meanwhile does not get it; whoever had it gets it once. */
  private Broadcast.Outcome broadcast(Broadcast.Command command) {
    UUID id = command.id().orElseGet(chance::identifier);
    var reached =
        seats.underWay(command.by(), command.exam()).stream()
            .map(it ->
                new SendMessage.Command(command.by(), it.id(), Optional.of(id), command.text()))
            .map(send::handle)
            .filter(SendMessage.Sent.class::isInstance)
            .count();
    return new Broadcast.Sent((int) reached);
  }

  public PassOn passingOn() {
    return command -> {
      if (!LiveWallService.isProctor(command.by(), command.exam())) {
        return new NotYours();
      }
      if (!command.note().isEmpty() && !Words.fit(command.note())) {
        return Texts.unfit();
      }
      var known =
          seats.proctors(command.by().institution(), command.exam()).stream()
              .anyMatch(it -> it.id().equals(command.to()));
      return known ? passOn(command) : new Unfit("live.no-such-proctor", NO_SUCH_PROCTOR);
    };
  }

  private static final String NO_SUCH_PROCTOR = "Choose a proctor who is assigned to this exam.";

  private PassOn.Outcome passOn(PassOn.Command command) {
    var by = Texts.staff(command.by());
    if (command.only().isPresent()) {
      return passOn(command, by, command.only().get());
    }
    var passed =
        mine(command.by(), by, command).stream()
            .filter(it -> passOn(command, by, it) instanceof PassOn.Done)
            .count();
    return new PassOn.Done((int) passed);
  }

  private List<ExamSessionId> mine(Actor asking, StaffId by, PassOn.Command command) {
    return seats.underWay(asking, command.exam()).stream()
        .filter(it -> it.history().passedOn().map(last -> last.to().equals(by)).orElse(true))
        .map(ExamSession::id)
        .toList();
  }

  private PassOn.Outcome passOn(PassOn.Command command, StaffId by, ExamSessionId session) {
    return desk.change(
        command.by(),
        session,
        (actor, plan) -> WhoMay.stepIn(actor, plan) && plan.exam().equals(command.exam()),
        (SessionRefusal it) -> it,
        found -> passOn(command, by, found));
  }

  private PassOn.Outcome passOn(PassOn.Command command, StaffId by, Stored<ExamSession> found) {
    if (!(found.value() instanceof UnderWay session)) {
      return new NotNow(found.value().state());
    }
    desk.keep(
        found,
        session.note(new Intervention.PassedOn(by, command.to(), command.note(), desk.now())));
    return new PassOn.Done(1);
  }
}
