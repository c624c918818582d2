package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepRefused;

/** A candidate accepts or declines the text in force. Declining ends the check-in. */
public interface GiveConsent {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn, boolean accepted, String textVersion) {}

  sealed interface Outcome {}

  /** Done; this step is next. */
  record MovedOn(Step next) implements Outcome {}

  /** Nothing is recorded. */
  record Declined() implements Outcome {}

  /** The text has changed, or is another one. */
  record AnotherText() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "consent.another-text";
    }

    @Override
    public String sentence() {
      return "The text has changed. Read the text in force and decide again.";
    }
  }

  record NotThisStep(StepRefused why) implements Outcome, StepRefusal {}

  record Over() implements Outcome, CheckInOver {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoCheckIn() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "check-in";
    }
  }
}
