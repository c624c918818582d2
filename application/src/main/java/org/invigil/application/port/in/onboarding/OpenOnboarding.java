package org.invigil.application.port.in.onboarding;

import java.time.Instant;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.onboarding.OnboardingId;

/**
 * A candidate is invited and needs an onboarding. One that is approved stands for every exam until
 * its data is erased; one that runs goes on with its own deadline.
 */
public interface OpenOnboarding {

  Outcome handle(Command command);

  record Command(Actor by, CandidateId candidate, Instant deadline) {}

  sealed interface Outcome {}

  record Opened(OnboardingId onboarding) implements Outcome {}

  /** There was one already, and it counts. */
  record AlreadyThere(OnboardingId onboarding, Standing standing) implements Outcome {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoSuchCandidate() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "candidate";
    }
  }
}
