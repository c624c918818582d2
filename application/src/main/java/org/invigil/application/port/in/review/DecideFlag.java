package org.invigil.application.port.in.review;

import org.invigil.domain.access.Actor;
import org.invigil.domain.flag.FlagId;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.session.ExamSessionId;

/** A person accepts a flag (no breach) or refers it with a note. */
public interface DecideFlag {

  Outcome handle(Command command);

  record Command(
      Actor by, ExamSessionId session, FlagId flag, FlagDecision.Answer answer, String note) {}

  sealed interface Outcome permits Decided, ReviewRefusal {}

  /**
   * @param undecided how many flags still wait
   */
  record Decided(FlagDecision decision, int undecided) implements Outcome {}
}
