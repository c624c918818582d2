package org.invigil.application.port.in.review;

import java.util.List;
import java.util.Set;
import org.invigil.domain.access.Actor;
import org.invigil.domain.flag.FlagId;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.session.ExamSessionId;

/**
 * A person decides several flags of a session at once, all in the same way; each decision is kept
 * by itself. All of them, or none.
 */
public interface DecideFlags {

  Outcome handle(Command command);

  record Command(
      Actor by, ExamSessionId session, Set<FlagId> flags, FlagDecision.Answer answer, String note) {

    public Command {
      flags = Set.copyOf(flags);
    }
  }

  sealed interface Outcome permits Decided, ReviewRefusal {}

  /**
   * @param decisions one for each flag, in the order of the flags
   * @param undecided how many flags still wait
   */
  record Decided(List<FlagDecision> decisions, int undecided) implements Outcome {

    public Decided {
      decisions = List.copyOf(decisions);
    }
  }
}
