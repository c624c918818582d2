package org.invigil.application.service.onboarding;

import java.time.Instant;
import java.util.Optional;
import org.invigil.application.port.in.retention.ShowErasureDate;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.OnboardingTerms;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.onboarding.AttemptLimit;
import org.invigil.domain.retention.Subject;

/** Reads the terms of an onboarding from what is kept of candidate and institution. */
public final class StoredOnboardingTerms implements OnboardingTerms {

  private final Candidates candidates;
  private final Institutions institutions;
  private final ShowErasureDate erasure;

  public StoredOnboardingTerms(
      Candidates candidates, Institutions institutions, ShowErasureDate erasure) {
    this.candidates = candidates;
    this.institutions = institutions;
    this.erasure = erasure;
  }

  @Override
  public Optional<Terms> of(CandidateId candidate) {
    return candidates
        .find(candidate)
        .map(Stored::value)
        .flatMap(it -> institutions.find(it.institution()).map(found -> terms(it, found.value())));
  }

  private static Terms terms(Candidate candidate, Institution institution) {
    return new Terms(
        institution.id(),
        candidate.name().value(),
        candidate.email().value(),
        "the exams office of " + institution.name(),
        new AttemptLimit(institution.settings().onboardingAttempts()));
  }

  @Override
  public void opened(CandidateId candidate) {
    candidates.find(candidate).ifPresent(it -> fixErasure(it.value()));
  }

  @Override
  public void approved(CandidateId candidate, Instant now) {
    candidates
        .find(candidate)
        .ifPresent(it -> {
          candidates.replace(it, it.value().nameMatched(now));
          fixErasure(it.value());
        });
  }

  private void fixErasure(Candidate of) {
    erasure.handle(
        new ShowErasureDate.Command(
            new Actor.System(of.institution()), new Subject.OnboardingData(of.id())));
  }
}
