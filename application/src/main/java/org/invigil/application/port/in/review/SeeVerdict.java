package org.invigil.application.port.in.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.flag.Absence;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.session.ExamSessionId;

/** The candidate sees what was decided, and every flag with its decision (REV-6). */
public interface SeeVerdict {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Told, ReviewRefusal {}

  /**
   * @param disputable whether the candidate may still dispute it
   * @param dispute what the candidate said against it
   */
  record Told(
      Verdict.Kind verdict,
      String reason,
      Instant at,
      boolean disputable,
      Optional<ToldDispute> dispute,
      List<ToldFlag> flags,
      List<Absence> absences)
      implements Outcome {

    public Told {
      flags = List.copyOf(flags);
      absences = List.copyOf(absences);
    }
  }

  /**
   * @param decided whether somebody else has decided about it, so that the verdict is final
   */
  record ToldDispute(String text, Instant at, boolean decided) {}

  /** A flag with its evidence and what was decided; not who decided. */
  record ToldFlag(Flag flag, Optional<FlagDecision.Answer> decision) {}
}
