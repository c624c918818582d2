package org.invigil.application.port.in.onboarding;

import java.util.Optional;
import java.util.OptionalDouble;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.name.NameComparison;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.OnboardingId;
import org.invigil.domain.onboarding.ReadDocument;

/**
 * An exams officer sees an attempt that waits for their decision: what was read on the document,
 * what is registered, and how both compare. The look is logged before anything is shown.
 */
public interface SeeAttempt {

  Outcome handle(Command command);

  record Command(Actor by, OnboardingId onboarding, int attempt) {}

  sealed interface Outcome {}

  /**
   * @param registered the name in force
   * @param read what was read; empty if nothing was
   * @param name what the name match says of both names
   * @param likeness of the face scan and the document's portrait, -1 to 1
   */
  record Seen(
      Onboarding.WaitingForPerson onboarding,
      String registered,
      Optional<ReadDocument> read,
      Optional<NameComparison> name,
      OptionalDouble likeness)
      implements Outcome {
    @Override
    public String toString() {
      return "Seen[attempt of " + onboarding.id() + "]";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoAttempt() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "attempt";
    }
  }
}
