package org.invigil.application.service.live;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.application.port.in.session.LiveRefusal;
import org.invigil.application.port.in.session.ShowLive.Program;
import org.invigil.application.port.in.session.WatchLive.Viewer;
import org.invigil.application.port.out.Fragments;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** All sessions that are shown or watched now. */
public final class LiveRooms {

  private final ConcurrentHashMap<ExamSessionId, LiveRoom> rooms = new ConcurrentHashMap<>();
  private final AtomicInteger viewers = new AtomicInteger();
  private final LastTimes gone = new LastTimes();
  private final LastTimes looks = new LastTimes();
  private final int mostViewersOfOne;
  private final int mostViewers;

  /** Exactly so many viewers of one session, and of all, are let in. */
  public LiveRooms(int mostViewersOfOne, int mostViewers) {
    this.mostViewersOfOne = mostViewersOfOne;
    this.mostViewers = mostViewers;
  }

  public void enter(ExamSessionId session, Program program) {
    rooms.compute(
        session,
        (id, before) -> {
          var room = before == null ? new LiveRoom() : before;
          room.enter(program);
          return room;
        });
  }

  public void leave(ExamSessionId session, Program program, Instant now) {
    gone.note(session, now);
    rooms.computeIfPresent(
        session,
        (id, room) -> {
          room.leave(program);
          return torn(room);
        });
  }

  /** Whether a program of the session is connected. */
  public boolean isShown(ExamSessionId session) {
    var room = rooms.get(session);
    return room != null && room.isShown();
  }

  /** When a program of the session was last connected, where it is not any more. */
  public Optional<Instant> lostAt(ExamSessionId session) {
    return isShown(session) ? Optional.empty() : gone.of(session);
  }

  /** A proctor looks at this candidate alone. */
  public void looked(ExamSessionId session, Instant now) {
    looks.note(session, now);
  }

  public Optional<Instant> lookedAt(ExamSessionId session) {
    return looks.of(session);
  }

  /** False where too many watch already. */
  public boolean enter(ExamSessionId session, Viewer viewer) {
    if (viewers.incrementAndGet() > mostViewers) {
      viewers.decrementAndGet();
      return false;
    }
    var entered = new boolean[1];
    rooms.compute(
        session,
        (id, before) -> {
          var room = before == null ? new LiveRoom() : before;
          entered[0] = room.enter(viewer, mostViewersOfOne);
          return torn(room);
        });
    if (!entered[0]) {
      viewers.decrementAndGet();
    }
    return entered[0];
  }

  /** To be called once for each viewer that entered, also for one that was told to leave. */
  public void leave(ExamSessionId session, Viewer viewer) {
    viewers.decrementAndGet();
    rooms.computeIfPresent(
        session,
        (id, room) -> {
          room.leave(viewer);
          return torn(room);
        });
  }

  public Optional<LiveRefusal> show(
      ExamSessionId session, Program by, LiveFragment sealed, Fragments.Opener opener) {
    var room = rooms.get(session);
    return room == null ? Optional.of(LiveRefusal.TAKEN_OVER) : room.show(by, sealed, opener);
  }

  /** How many sessions are shown or watched. */
  public int count() {
    return rooms.size();
  }

  /** To a map's compute, null means: no entry. */
  private static @Nullable LiveRoom torn(LiveRoom room) {
    return room.isEmpty() ? null : room;
  }
}
