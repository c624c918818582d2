package org.invigil.application.service.session;

import java.time.InstantSource;
import java.util.Optional;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.LiveRefusal;
import org.invigil.application.port.in.session.SessionRefusal.SessionErased;
import org.invigil.application.port.in.session.ShowLive;
import org.invigil.application.port.out.Fragments;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.service.live.LiveRooms;
import org.invigil.application.service.live.Order;
import org.invigil.application.service.live.Rate;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.Service;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.WhoMay;

/** Lets the program of a live exam show what it records. */
public final class ShowLiveService implements ShowLive {

  private final SessionDesk desk;
  private final Fragments fragments;
  private final LiveRooms rooms;
  private final InstantSource time;

  public ShowLiveService(
      SessionDesk desk, Fragments fragments, LiveRooms rooms, InstantSource time) {
    this.desk = desk;
    this.fragments = fragments;
    this.rooms = rooms;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.<Outcome>see(
        command.by(),
        command.session(),
        WhoMay::upload,
        it -> it,
        found -> {
          var session = found.value();
          var no = refusal(session);
          return no.isPresent() ? no.get() : begin(command, session);
        });
  }

  private static Optional<LiveRefusal> refusal(ExamSession session) {
    if (session.plan().service() != Service.LIVE) {
      return Optional.of(LiveRefusal.NOT_LIVE);
    }
    return session instanceof ExamSession.Over ? Optional.of(LiveRefusal.OVER) : Optional.empty();
  }

  private Outcome begin(Command command, ExamSession session) {
    try {
      var opener = fragments.of(session.id());
      var show =
          new OneShow(
              session.id(), session.history().sitting().number(), command.program(), opener);
      rooms.enter(session.id(), command.program());
      return new Showing(show);
    } catch (KeyDestroyed erased) {
      return new SessionErased();
    }
  }

  private final class OneShow implements Show {

    private final ExamSessionId session;
    private final int sitting;
    private final Program program;
    private final Fragments.Opener opener;
    private final Order order = new Order();
    private final Rate rate = new Rate(time);

    private OneShow(ExamSessionId session, int sitting, Program program, Fragments.Opener opener) {
      this.session = session;
      this.sitting = sitting;
      this.program = program;
      this.opener = opener;
    }

    @Override
    public Optional<Refusal> push(LiveFragment sealed) {
      var id = sealed.place().segment();
      if (!rate.allows(sealed.bytes().length)) {
        return Optional.of(LiveRefusal.TOO_FAST);
      }
      if (!id.session().equals(session)) {
        return Optional.of(LiveRefusal.FOREIGN_SESSION);
      }
      if (id.sitting() != sitting) {
        return Optional.of(LiveRefusal.OTHER_SITTING);
      }
      if (sealed.skipped() || sealed.bytes().length < SealedSegmentFormat.SMALLEST_FRAGMENT) {
        return Optional.of(LiveRefusal.MALFORMED);
      }
      if (!order.allows(sealed)) {
        return Optional.of(LiveRefusal.OUT_OF_ORDER);
      }
      return rooms.show(session, program, sealed, opener).map(it -> it);
    }

    @Override
    public Optional<Refusal> check(Actor by) {
      return desk.<Optional<Refusal>>see(
          by,
          session,
          WhoMay::upload,
          Optional::of,
          found ->
              found.value().history().sitting().number() == sitting
                  ? refusal(found.value()).map(it -> it)
                  : Optional.of(LiveRefusal.OTHER_SITTING));
    }

    @Override
    public void close() {
      rooms.leave(session, program, time.instant());
    }
  }
}
