package org.invigil.application.port.in.review;

import org.invigil.domain.access.Actor;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.session.ExamSessionId;

/** The instructor decides a session. */
public interface GiveVerdict {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session, Verdict.Kind verdict, String reason) {}

  sealed interface Outcome permits Given, ReviewRefusal {}

  record Given(Verdict verdict) implements Outcome {}
}
