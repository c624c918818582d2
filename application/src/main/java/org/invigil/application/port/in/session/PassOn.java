package org.invigil.application.port.in.session;

import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSessionId;

/**
 * A proctor passes candidates of a live exam on to another proctor, or says that they look after
 * them themselves. It is in the record of each session; anybody assigned may still step in.
 */
public interface PassOn {

  Outcome handle(Command command);

  /**
   * @param only this session; empty for all that the proctor looks after, or nobody in particular
   * @param note what the other should know; may be empty
   */
  record Command(Actor by, ExamId exam, Optional<ExamSessionId> only, StaffId to, String note) {}

  sealed interface Outcome permits Done, SessionRefusal {}

  /**
   * @param candidates how many were passed on
   */
  record Done(int candidates) implements Outcome {}
}
