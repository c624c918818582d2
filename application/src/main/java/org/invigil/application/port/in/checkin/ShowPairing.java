package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.StepRefused;

/**
 * A QR code is to be shown that pairs a phone: in the check-in, or again at any time in the exam.
 */
public interface ShowPairing {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn) {}

  sealed interface Outcome {}

  /** What the QR code says; it is shown once and kept nowhere in the clear. */
  record Shown(String secret) implements Outcome {
    @Override
    public String toString() {
      return "Shown";
    }
  }

  /** This exam does not use a phone. */
  record NotAsked() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "check-in.step-not-asked";
    }

    @Override
    public String sentence() {
      return "This exam does not ask for this step.";
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
