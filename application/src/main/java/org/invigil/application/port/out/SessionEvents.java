package org.invigil.application.port.out;

import java.util.List;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.SessionEvent;

/** What programs and the server noticed during sessions. Only ever added; erased by session. */
public interface SessionEvents {

  /** Answers whether it was new; an identifier known in the session changes nothing. */
  boolean add(SessionEvent event);

  /** All of one session, by time on the server's clock. */
  List<SessionEvent> of(ExamSessionId session);

  /** How many there are of one session. */
  long count(ExamSessionId session);

  /** Removes all of one session. */
  void erase(ExamSessionId session);
}
