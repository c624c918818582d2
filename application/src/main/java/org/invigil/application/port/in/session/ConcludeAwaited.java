package org.invigil.application.port.in.session;

import java.util.List;
import org.invigil.domain.session.ExamSessionId;

/** Concludes the recordings that were awaited long enough, with what is there of them (SES-6). */
public interface ConcludeAwaited {

  Outcome handle(Command command);

  record Command(int atMost) {}

  sealed interface Outcome {}

  /** Those that somebody changed at the same time are left to the next round. */
  record Concluded(List<ExamSessionId> sessions) implements Outcome {
    public Concluded {
      sessions = List.copyOf(sessions);
    }
  }
}
