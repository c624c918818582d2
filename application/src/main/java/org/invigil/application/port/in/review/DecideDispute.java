package org.invigil.application.port.in.review;

import org.invigil.domain.access.Actor;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.session.ExamSessionId;

/** Somebody other than the first decider decides a dispute. */
public interface DecideDispute {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session, Verdict.Kind verdict, String reason) {}

  sealed interface Outcome permits DecidedAgain, ReviewRefusal {}

  record DecidedAgain(Verdict verdict) implements Outcome {}
}
