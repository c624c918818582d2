package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.checkin.StepRefused;

/** The step is not the one on screen: no step is skipped, none is asked again (CHK-1). */
public interface StepRefusal extends Refusal {

  StepRefused why();

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  default String code() {
    return switch (why()) {
      case StepRefused.NotYet _ -> "check-in.step-skipped";
      case StepRefused.AlreadyDone _ -> "check-in.step-done";
      case StepRefused.NotAsked _ -> "check-in.step-not-asked";
    };
  }

  @Override
  default String sentence() {
    return switch (why()) {
      case StepRefused.NotYet(_, var next) -> "Another step comes first: " + next.code() + ".";
      case StepRefused.AlreadyDone _ -> "This step is done. Go on with the next one.";
      case StepRefused.NotAsked _ -> "This exam does not ask for this step.";
    };
  }
}
