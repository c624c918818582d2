package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;

/** A person of support sends a code to the candidate's mailbox, never to themselves. */
public interface SendCodeBySupport {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn) {}

  sealed interface Outcome {}

  record Sent() implements Outcome {}

  /** The face was not refused three times. */
  record NoCodeNeeded() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "check-in.no-code-needed";
    }

    @Override
    public String sentence() {
      return "No code is needed: go on with the step on screen.";
    }
  }

  record Over() implements Outcome, CheckInOver {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoCheckIn() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "check-in";
    }
  }
}
