package org.invigil.application.service.session;

import java.time.InstantSource;
import org.invigil.application.port.in.session.CloseOverdueSessions;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.StaleCopy;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.UnderWay;

/** Ends what nobody ended: a session whose time is up is over. */
public final class CloseOverdueSessionsService implements CloseOverdueSessions {

  private final ExamSessions sessions;
  private final UnitOfWork work;
  private final InstantSource time;

  public CloseOverdueSessionsService(ExamSessions sessions, UnitOfWork work, InstantSource time) {
    this.sessions = sessions;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    var closed = 0;
    var due = sessions.overdue(time.instant().minus(command.grace()), command.atMost());
    for (var found : due) {
      if (found.value() instanceof UnderWay session && close(found, session)) {
        closed++;
      }
    }
    return new Closed(closed);
  }

  private boolean close(Stored<ExamSession> found, UnderWay session) {
    try {
      return work.inOne(() -> {
        sessions.replace(found, session.timeUp());
        return true;
      });
    } catch (StaleCopy changedMeanwhile) {
      return false; // somebody is at it: the next round looks again
    }
  }
}
