package org.invigil.application.port.in.onboarding;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.OnboardingId;
import org.invigil.domain.onboarding.Scan;

/**
 * A candidate looks at a scan of their own before they submit it; an exams officer looks at one
 * that waits for their decision.
 */
public interface SeeScan {

  Outcome handle(Command command);

  record Command(Actor by, OnboardingId onboarding, int attempt, Scan.Kind kind) {}

  sealed interface Outcome {}

  record Shown(byte[] bytes) implements Outcome {
    @Override
    public String toString() {
      return "Shown[" + bytes.length + " bytes]";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoScan() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "scan";
    }
  }
}
