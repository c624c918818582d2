package org.invigil.application.port.in.session;

import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** The candidate does not confirm the end: the exam goes on. */
public interface StayInExam {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits GoesOn, SessionRefusal {}

  record GoesOn() implements Outcome {}
}
