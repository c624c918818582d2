package org.invigil.application.port.out;

import java.util.List;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.FoundFlags;
import org.invigil.domain.session.ExamSessionId;

/** What was last found in each session, sealed under the session's key. */
public interface SessionFlags extends Store<FoundFlags, ExamSessionId> {

  /** Of every session of an exam in which something was looked for. */
  List<FoundFlags> of(ExamId exam);

  /** Whether anything of a session is there, readable or not. */
  boolean holds(ExamSessionId session);

  /** Removes it; what is not there is ignored. */
  void erase(ExamSessionId session);
}
