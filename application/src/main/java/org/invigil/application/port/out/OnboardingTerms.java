package org.invigil.application.port.out;

import java.time.Instant;
import java.util.Optional;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.onboarding.AttemptLimit;

/** What candidate and institution say about an onboarding. */
public interface OnboardingTerms {

  /** Empty where there is no such candidate. */
  Optional<Terms> of(CandidateId candidate);

  /** Data is kept of the candidate from now on: the date of its erasure is fixed (RET-3). */
  void opened(CandidateId candidate);

  /** The name in force was found on the candidate's document; the data is kept from now on. */
  void approved(CandidateId candidate, Instant now);

  /**
   * @param name the registered name in force
   * @param email where letters go
   * @param contact whom to ask for help, in words
   */
  record Terms(
      InstitutionId institution, String name, String email, String contact, AttemptLimit attempts) {
    @Override
    public String toString() {
      return "Terms[of " + institution + "]";
    }
  }
}
