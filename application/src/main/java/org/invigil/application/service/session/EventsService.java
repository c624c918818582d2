package org.invigil.application.service.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.in.session.ReportEvents;
import org.invigil.application.port.in.session.SessionRefusal.Unfit;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.evidence.AgentClock;
import org.invigil.domain.session.EventKind;
import org.invigil.domain.session.EventPolicy;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.OnBreak;
import org.invigil.domain.session.ExamSession.Running;
import org.invigil.domain.session.ExamSession.UnderWay;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.SessionEvent;
import org.invigil.domain.session.SessionEventId;
import org.invigil.domain.session.WhoMay;

/** Keeps what programs notice, once each, and lets declared breaks and closings take effect. */
public final class EventsService implements ReportEvents {

  private final SessionDesk desk;
  private final Recordings recordings;
  private final SessionEvents events;

  public EventsService(SessionDesk desk, Recordings recordings, SessionEvents events) {
    this.desk = desk;
    this.recordings = recordings;
    this.events = events;
  }

  @Override
  public Outcome handle(Command command) {
    if (command.events().size() > Command.MOST) {
      return new Unfit("session.too-many-events", "Send at most 500 events at once.");
    }
    return desk.change(
        command.by(), command.session(), WhoMay::sit, it -> it, found -> note(found, command));
  }

  private Outcome note(Stored<ExamSession> found, Command command) {
    var session = found.value();
    var now = desk.now();
    var clock = clock(session, command.sentAt(), now);
    var refused = new ArrayList<Integer>();
    var fresh = new ArrayList<SessionEvent>();
    var known = 0;
    for (var index = 0; index < command.events().size(); index++) {
      var event = read(session, command.events().get(index), clock, now);
      if (event.isEmpty()) {
        refused.add(index);
      } else if (events.add(event.get())) {
        fresh.add(event.get());
      } else {
        known++;
      }
    }
    fresh.sort(Comparator.comparing(SessionEvent::at));
    var after = session;
    for (var event : fresh) {
      after = effect(after, event);
    }
    desk.keep(found, after);
    return new Noted(fresh.size(), known, refused);
  }

  /** What was measured before, or this message by itself where it was quicker. */
  private AgentClock clock(ExamSession session, Optional<Instant> sentAt, Instant now) {
    var sitting = session.history().sitting().number();
    return recordings.clock(session.id(), sitting, sentAt, now);
  }

  private static Optional<SessionEvent> read(
      ExamSession session, Reported reported, AgentClock clock, Instant now) {
    var kind = EventKind.of(reported.kind());
    if (kind.isEmpty()
        || !EventPolicy.mayKeep(kind.get(), session.plan())
        || reported.detail().length() > SessionEvent.LONGEST_DETAIL
        || !reasonable(reported)) {
      return Optional.empty();
    }
    var at = clock.onServer(reported.at(), session.plan().begun(), now);
    var until = reported.until().map(it -> clock.onServer(it, at, now)).orElse(at);
    return Optional.of(
        new SessionEvent(
            id(session.id(), reported),
            session.id(),
            session.history().sitting().number(),
            kind.get(),
            reported.at(),
            reported.until(),
            at,
            until,
            EventPolicy.detailToKeep(kind.get(), reported.detail(), session.plan()),
            now));
  }

  /** A time that a calendar can hold; whether it is true is another question. */
  private static boolean reasonable(Reported reported) {
    return reported.at().isAfter(Instant.EPOCH)
        && reported.at().isBefore(FAR)
        && reported.until().map(it -> it.isAfter(Instant.EPOCH) && it.isBefore(FAR)).orElse(true);
  }

  private static final Instant FAR = Instant.parse("2200-01-01T00:00:00Z");

  private static SessionEventId id(ExamSessionId session, Reported reported) {
    var words =
        session
            + reported
                .id()
                .map(UUID::toString)
                .orElse(reported.kind() + reported.at() + reported.until() + reported.detail());
    return new SessionEventId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
  }

  private static ExamSession effect(ExamSession session, SessionEvent event) {
    return switch (event.kind()) {
      case LEFT_DESK ->
          session instanceof Running running
              ? running.leaveDesk(later(event.at(), running.history().latest()))
              : session;
      case RETURNED_TO_DESK ->
          session instanceof OnBreak away
              ? away.returnToDesk(later(event.at(), away.left())).session()
              : session;
      case PROGRAM_CLOSED ->
          session instanceof UnderWay underWay
                  && !event.at().isBefore(session.history().sitting().begun())
              ? underWay.interrupt(later(event.at(), session.history().latest()))
              : session;
      default -> session;
    };
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
