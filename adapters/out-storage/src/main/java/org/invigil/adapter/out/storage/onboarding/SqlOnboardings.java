package org.invigil.adapter.out.storage.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.OnboardingId;

/** Onboardings, each sealed under a key of its own. */
public final class SqlOnboardings extends SealedTable<Onboarding, OnboardingId>
    implements Onboardings {

  private static final int MOST = 1000;

  public SqlOnboardings(Database database) {
    super(
        database,
        Layout.of("onboarding", Onboarding.class, Onboarding::id, OnboardingId::value)
            .makingKeysFor(Onboarding::institution)
            .with("institution", Onboarding::institution)
            .with("candidate", Onboarding::candidate)
            .with("waiting_since", SqlOnboardings::waitingSince));
  }

  private static Optional<Object> waitingSince(Onboarding it) {
    return it instanceof Onboarding.WaitingForPerson waiting
        ? Optional.of(waiting.since())
        : Optional.empty();
  }

  @Override
  public Optional<Stored<Onboarding>> of(CandidateId candidate) {
    return findBy("candidate", candidate);
  }

  @Override
  public List<Stored<Onboarding>> waiting(InstitutionId institution) {
    return listInOrder(
        "institution = ? and waiting_since is not null", "waiting_since, id", MOST, institution);
  }

  @Override
  public long waitingBefore(InstitutionId institution, Instant since) {
    return count("institution = ? and waiting_since < ?", institution, since);
  }

  @Override
  public void erase(CandidateId candidate) {
    remove("candidate = ?", candidate);
  }
}
