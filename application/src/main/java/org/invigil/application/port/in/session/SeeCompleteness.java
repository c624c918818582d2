package org.invigil.application.port.in.session;

import java.util.List;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.ChainProblem;
import org.invigil.domain.evidence.Completeness;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.session.ExamSessionId;

/** What is missing of a recording, stream by stream, to the second, and why? */
public interface SeeCompleteness {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Measured, SessionRefusal {}

  /**
   * @param broken the rule that the recording breaks as it stands now (SES-6)
   * @param pieces pieces that were recorded, as far as is known, and are not here
   */
  record Measured(
      String state,
      Completeness completeness,
      Optional<RuleBroken> broken,
      List<ChainProblem.Missing> pieces)
      implements Outcome {

    public Measured {
      pieces = List.copyOf(pieces);
    }
  }
}
