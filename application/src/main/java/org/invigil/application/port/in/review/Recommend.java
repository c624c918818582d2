package org.invigil.application.port.in.review;

import org.invigil.domain.access.Actor;
import org.invigil.domain.review.Recommendation;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.session.ExamSessionId;

/** A reviewer, who has decided every flag, advises the instructor. */
public interface Recommend {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session, Verdict.Kind advised, String reason) {}

  sealed interface Outcome permits Recommended, ReviewRefusal {}

  record Recommended(Recommendation recommendation) implements Outcome {}
}
