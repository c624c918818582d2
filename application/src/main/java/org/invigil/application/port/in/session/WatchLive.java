package org.invigil.application.port.in.session;

import java.util.Optional;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/**
 * A proctor watches a candidate while the exam runs. In record and review the server refuses it
 * (SES-10). Opening and closing are in the access log; where that cannot be written, nothing is
 * shown.
 */
public interface WatchLive {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session, Viewer viewer) {}

  /** Who watches, at the other end of a connection. Its methods never wait. */
  interface Viewer {

    /** Whether so many bytes more can be taken now. */
    boolean canTake(int bytes);

    /**
     * Shows an opened fragment. Of each stream they come in order, each at most once, and every
     * segment from its first; what a slow viewer cannot take is left out up to the next segment.
     */
    void show(LiveFragment opened);

    /** Nothing more is shown. */
    void end(Refusal why);
  }

  sealed interface Outcome
      permits Watching, LookAtSession.NotWhileItRuns, LiveRefusal, SessionRefusal {}

  record Watching(Watch watch) implements Outcome {}

  /** One watching, open until it is closed. */
  interface Watch extends AutoCloseable {

    /** Whether it may go on; asked each minute, with the actor as recognised anew. */
    Optional<Refusal> check(Actor by);

    /**
     * Logs the end of the watching; where the log cannot be written, throws and may be repeated.
     */
    @Override
    void close();
  }
}
