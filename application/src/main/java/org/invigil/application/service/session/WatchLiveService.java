package org.invigil.application.service.session;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.LiveRefusal;
import org.invigil.application.port.in.session.LookAtSession.NotWhileItRuns;
import org.invigil.application.port.in.session.SessionRefusal.NotYours;
import org.invigil.application.port.in.session.WatchLive;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.AccessLog.What;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.live.LiveRooms;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.SessionPlan;
import org.invigil.domain.session.WhoMay;

/** Lets proctors watch a live exam, and logs it before anything is shown. */
public final class WatchLiveService implements WatchLive {

  private final SessionDesk desk;
  private final LiveRooms rooms;
  private final AccessLog log;
  private final UnitOfWork work;
  private final Chance chance;
  private final InstantSource time;

  public WatchLiveService(
      SessionDesk desk,
      LiveRooms rooms,
      AccessLog log,
      UnitOfWork work,
      Chance chance,
      InstantSource time) {
    this.desk = desk;
    this.rooms = rooms;
    this.log = log;
    this.work = work;
    this.chance = chance;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.<Outcome>see(
        command.by(),
        command.session(),
        WatchLiveService::isColleague,
        it -> it,
        found ->
            switch (standing(command.by(), found.value())) {
              case MAY_WATCH -> begin(command, found.value().plan());
              case NOT_YOURS -> new NotYours();
              case WHILE_IT_RUNS -> new NotWhileItRuns();
              case OVER -> LiveRefusal.OVER;
            });
  }

  private enum Standing {
    MAY_WATCH,
    NOT_YOURS,
    WHILE_IT_RUNS,
    OVER
  }

  private static Standing standing(Actor by, ExamSession session) {
    return switch (WhoMay.look(by, session)) {
      case NOT_YOURS -> Standing.NOT_YOURS;
      case WHILE_IT_RUNS -> Standing.WHILE_IT_RUNS;
      case PERMITTED -> session instanceof ExamSession.Over ? Standing.OVER : Standing.MAY_WATCH;
    };
  }

  private static boolean isColleague(Actor by, SessionPlan plan) {
    return by instanceof Actor.Staff && by.institution().equals(plan.institution());
  }

  private Outcome begin(Command command, SessionPlan plan) {
    note(command.by(), What.LIVE_OPENED, plan);
    if (!rooms.enter(plan.id(), command.viewer())) {
      note(command.by(), What.LIVE_CLOSED, plan);
      return LiveRefusal.TOO_MANY_VIEWERS;
    }
    return new Watching(new OneWatch(command.by(), plan, command.viewer()));
  }

  /** Each watching has two entries of its own. */
  private void note(Actor by, What what, SessionPlan plan) {
    var entry =
        new AccessLog.Entry(
            chance.identifier(),
            plan.institution(),
            time.instant(),
            by,
            what,
            plan.candidate(),
            Optional.of(plan.id()));
    work.inOne(() -> {
      log.add(entry);
      return entry;
    });
  }

  private final class OneWatch implements Watch {

    private final Actor by;
    private final SessionPlan plan;
    private final Viewer viewer;
    private final AtomicBoolean left = new AtomicBoolean();
    private final AtomicBoolean logged = new AtomicBoolean();

    private OneWatch(Actor by, SessionPlan plan, Viewer viewer) {
      this.by = by;
      this.plan = plan;
      this.viewer = viewer;
    }

    @Override
    public Optional<Refusal> check(Actor now) {
      return desk.<Optional<Refusal>>see(
          now,
          plan.id(),
          WatchLiveService::isColleague,
          Optional::<Refusal>of,
          found ->
              switch (standing(now, found.value())) {
                case MAY_WATCH -> Optional.empty();
                case NOT_YOURS -> Optional.of(new NotYours());
                case WHILE_IT_RUNS -> Optional.of(new NotWhileItRuns());
                case OVER -> Optional.of(LiveRefusal.OVER);
              });
    }

    @Override
    public void close() {
      if (left.compareAndSet(false, true)) {
        rooms.leave(plan.id(), viewer);
      }
      if (logged.compareAndSet(false, true)) {
        try {
          note(by, What.LIVE_CLOSED, plan);
        } catch (RuntimeException unreachable) {
          logged.set(false);
          throw unreachable;
        }
      }
    }
  }
}
