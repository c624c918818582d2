package org.invigil.application.port.in.session;

import java.util.List;
import org.invigil.domain.access.Actor;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.session.ExamSessionId;

/**
 * Staff decide that nothing more of a recording will come. Without them {@link ConcludeAwaited}
 * does it later.
 */
public interface ConcludeRecording {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Concluded, SessionRefusal {}

  /**
   * @param broken empty where what is there is enough
   */
  record Concluded(List<RuleBroken> broken) implements Outcome {
    public Concluded {
      broken = List.copyOf(broken);
    }
  }
}
