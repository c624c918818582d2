package org.invigil.application.port.in.checkin;

import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.PointResult;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepRefused;
import org.invigil.domain.checkin.SystemMeasured;

/**
 * The candidate's computer was measured. When all points pass the check-in moves on; otherwise it
 * can be measured again as often as needed.
 */
public interface ReportSystemCheck {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn, SystemMeasured measured) {}

  sealed interface Outcome {}

  /** All points passed. */
  record Passed(List<PointResult> points, Step next) implements Outcome {
    public Passed {
      points = List.copyOf(points);
    }
  }

  /** At least one point failed; each says what to do. */
  record Failed(List<PointResult> points) implements Outcome {
    public Failed {
      points = List.copyOf(points);
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
