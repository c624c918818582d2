package org.invigil.application.port.in.onboarding;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.OnboardingId;

/**
 * An exams officer sees the portrait that was cut out of a document, of an attempt that waits for
 * their decision. The look is logged before anything is shown.
 */
public interface SeePortrait {

  Outcome handle(Command command);

  record Command(Actor by, OnboardingId onboarding, int attempt) {}

  sealed interface Outcome {}

  record Shown(byte[] bytes) implements Outcome {
    @Override
    public String toString() {
      return "Shown[" + bytes.length + " bytes]";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoPortrait() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "portrait";
    }
  }
}
