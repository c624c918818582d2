package org.invigil.application.service.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.SessionRefusal.NoSuchSession;
import org.invigil.application.port.in.session.SessionRefusal.NotYours;
import org.invigil.application.port.in.session.SessionRefusal.SessionErased;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.StaleCopy;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.SessionPlan;

/** Where every use case of a session starts: finds it and checks who asks. */
public final class SessionDesk {

  private static final int TRIES = 3;

  private final ExamSessions sessions;
  private final UnitOfWork work;
  private final InstantSource time;

  public SessionDesk(ExamSessions sessions, UnitOfWork work, InstantSource time) {
    this.sessions = sessions;
    this.work = work;
    this.time = time;
  }

  Instant now() {
    return time.instant();
  }

  /**
   * Runs a step in a unit of work; again when somebody else changed the session meanwhile.
   *
   * @param refuse widens a refusal to the outcome
   */
  <O> O change(
      Actor by,
      ExamSessionId id,
      BiPredicate<Actor, SessionPlan> may,
      Function<SessionRefusal, O> refuse,
      Function<Stored<ExamSession>, O> step) {
    for (int tries = 1; ; tries++) {
      try {
        return work.inOne(() -> see(by, id, may, refuse, step));
      } catch (StaleCopy stale) {
        if (tries == TRIES) {
          throw stale;
        }
      }
    }
  }

  /** As {@link #change}, for what keeps nothing. */
  <O> O see(
      Actor by,
      ExamSessionId id,
      BiPredicate<Actor, SessionPlan> may,
      Function<SessionRefusal, O> refuse,
      Function<Stored<ExamSession>, O> step) {
    Optional<Stored<ExamSession>> found;
    try {
      found = sessions.find(id);
    } catch (KeyDestroyed erased) {
      return refuse.apply(new SessionErased());
    }
    if (found.isEmpty()) {
      return refuse.apply(new NoSuchSession());
    }
    var plan = found.get().value().plan();
    if (may.test(by, plan)) {
      return step.apply(found.get());
    }
    // Whether it exists is nobody's business but its own institution's staff's.
    var colleague = by instanceof Actor.Staff && by.institution().equals(plan.institution());
    return refuse.apply(colleague ? new NotYours() : new NoSuchSession());
  }

  void keep(Stored<ExamSession> from, ExamSession by) {
    if (!by.equals(from.value())) {
      sessions.replace(from, by);
    }
  }
}
