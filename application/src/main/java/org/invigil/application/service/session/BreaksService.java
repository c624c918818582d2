package org.invigil.application.service.session;

import java.time.Instant;
import java.util.Optional;
import org.invigil.application.port.in.session.LeaveDesk;
import org.invigil.application.port.in.session.ReturnToDesk;
import org.invigil.application.port.in.session.SessionRefusal.NotNow;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.session.ComfortBreak;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.OnBreak;
import org.invigil.domain.session.ExamSession.Running;
import org.invigil.domain.session.WhoMay;

/** Breaks: both steps are declared, and judged by their length on return. */
public final class BreaksService {

  private final SessionDesk desk;
  private final Recordings recordings;

  public BreaksService(SessionDesk desk, Recordings recordings) {
    this.desk = desk;
    this.recordings = recordings;
  }

  public LeaveDesk leaving() {
    return command ->
        desk.change(
            command.by(),
            command.session(),
            WhoMay::sit,
            it -> it,
            found -> leave(found, command.claimedAt()));
  }

  public ReturnToDesk returning() {
    return command ->
        desk.change(
            command.by(),
            command.session(),
            WhoMay::sit,
            it -> it,
            found -> comeBack(found, command.claimedAt()));
  }

  private LeaveDesk.Outcome leave(Stored<ExamSession> found, Optional<Instant> claimed) {
    return switch (found.value()) {
      case OnBreak away -> new LeaveDesk.Away(away.left(), away.plan().breaks().longest());
      case Running running -> {
        var at = placed(running, claimed, running.history().latest());
        desk.keep(found, running.leaveDesk(at));
        yield new LeaveDesk.Away(at, running.plan().breaks().longest());
      }
      default -> new NotNow(found.value().state());
    };
  }

  private ReturnToDesk.Outcome comeBack(Stored<ExamSession> found, Optional<Instant> claimed) {
    if (found.value() instanceof Running running && !running.history().breaks().isEmpty()) {
      return judged(running, running.history().breaks().getLast()); // told twice
    }
    if (!(found.value() instanceof OnBreak away)) {
      return new NotNow(found.value().state());
    }
    var back = away.returnToDesk(placed(away, claimed, away.left()));
    desk.keep(found, back.session());
    return judged(back.session(), back.taken());
  }

  private static ReturnToDesk.Outcome judged(ExamSession session, ComfortBreak taken) {
    return session
        .plan()
        .breaks()
        .judge(taken)
        .<ReturnToDesk.Outcome>map(it -> new ReturnToDesk.BackLate(taken, it))
        .orElseGet(() -> new ReturnToDesk.BackInTime(taken));
  }

  private Instant placed(ExamSession session, Optional<Instant> claimed, Instant earliest) {
    var now = desk.now();
    if (claimed.isEmpty()) {
      return now.isBefore(earliest) ? earliest : now;
    }
    return recordings
        .clock(session.id(), session.history().sitting().number())
        .onServer(claimed.get(), earliest, now);
  }
}
