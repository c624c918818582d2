package org.invigil.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.OnboardingId;

/** Every onboarding; a candidate has at most one at a time. */
public interface Onboardings extends Store<Onboarding, OnboardingId> {

  Optional<Stored<Onboarding>> of(CandidateId candidate);

  /** Those that wait for a person, the longest waiting first. */
  List<Stored<Onboarding>> waiting(InstitutionId institution);

  /** How many wait for a person and began to before {@code since}. */
  long waitingBefore(InstitutionId institution, Instant since);

  /** Forgets the onboarding and everything it held; a candidate without one is no failure. */
  void erase(CandidateId candidate);
}
