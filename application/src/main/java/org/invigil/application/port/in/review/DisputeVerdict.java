package org.invigil.application.port.in.review;

import org.invigil.domain.access.Actor;
import org.invigil.domain.retention.HoldId;
import org.invigil.domain.session.ExamSessionId;

/** The candidate disputes the verdict; everything is kept until somebody lifts the hold. */
public interface DisputeVerdict {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session, String text) {}

  sealed interface Outcome permits Disputed, ReviewRefusal {}

  record Disputed(HoldId hold) implements Outcome {}
}
