package org.invigil.application.port.in.session;

import java.util.Optional;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/**
 * The candidate's program shows what it records while it records it. Nothing shown is kept: the
 * same bytes are uploaded as a segment, whatever becomes of them here.
 */
public interface ShowLive {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session, Program program) {}

  /** The program at the other end. Its methods never wait. */
  interface Program {

    /**
     * So many watch now. From one on the program sends fragments, beginning with the first of the
     * segment in progress; with zero it stops.
     */
    void watchedBy(int viewers);

    /** Nothing more is taken. */
    void end(Refusal why);
  }

  sealed interface Outcome permits Showing, LiveRefusal, SessionRefusal {}

  record Showing(Show show) implements Outcome {}

  /** One connection of a program. May be used from any thread; its messages in their order. */
  interface Show extends AutoCloseable {

    /** Passes a sealed fragment on. Never waits. A refusal ends the connection. */
    Optional<Refusal> push(LiveFragment sealed);

    /** Whether it may go on; asked each minute, with the actor as recognised anew. */
    Optional<Refusal> check(Actor by);

    @Override
    void close();
  }
}
