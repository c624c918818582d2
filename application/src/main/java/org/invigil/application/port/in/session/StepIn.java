package org.invigil.application.port.in.session;

import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** A proctor of a live exam steps in. The candidate sees every action but a flag. */
public interface StepIn {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session, Action action) {}

  /** What the proctor does. */
  sealed interface Action {}

  record Warn(String text) implements Action {}

  record Pause(String reason) implements Action {}

  record Resume() implements Action {}

  record End(String reason) implements Action {}

  /** Gives the candidate the identifier under which the exam is entered. */
  record HandOver(String eventId) implements Action {}

  /** Tells the candidate that the raised hand was seen. */
  record AnswerHand() implements Action {}

  /** Marks this moment for review. */
  record Flag(String text) implements Action {}

  sealed interface Outcome permits Done, SessionRefusal {}

  record Done(String state) implements Outcome {}
}
