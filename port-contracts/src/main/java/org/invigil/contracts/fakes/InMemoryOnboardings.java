package org.invigil.contracts.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.OnboardingId;

/** Onboardings in memory. */
public final class InMemoryOnboardings extends InMemoryStore<Onboarding, OnboardingId>
    implements Onboardings {

  public InMemoryOnboardings(Memory memory) {
    super(memory, "onboardings", Onboarding::id, it -> Optional.of(it.candidate()));
  }

  @Override
  public Optional<Stored<Onboarding>> of(CandidateId candidate) {
    return first(it -> it.candidate().equals(candidate));
  }

  @Override
  public List<Stored<Onboarding>> waiting(InstitutionId institution) {
    return all(
            it -> it instanceof Onboarding.WaitingForPerson && it.institution().equals(institution))
        .stream()
        .sorted(Comparator.comparing(it -> ((Onboarding.WaitingForPerson) it.value()).since()))
        .toList();
  }

  @Override
  public long waitingBefore(InstitutionId institution, Instant since) {
    return waiting(institution).stream()
        .filter(it -> ((Onboarding.WaitingForPerson) it.value()).since().isBefore(since))
        .count();
  }

  @Override
  public void erase(CandidateId candidate) {
    forget(it -> it.candidate().equals(candidate));
  }
}
