package org.invigil.contracts.fakes;

import java.util.List;
import java.util.Optional;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.EmailAddress;

/** Candidates in memory. */
public final class InMemoryCandidates extends InMemoryStore<Candidate, CandidateId>
    implements Candidates {

  public InMemoryCandidates(Memory memory) {
    super(
        memory,
        "candidates",
        Candidate::id,
        it -> Optional.of(List.of(it.institution(), it.email())),
        it -> Optional.of(List.of(it.institution(), it.identifier())));
  }

  @Override
  public Optional<Stored<Candidate>> withEmail(InstitutionId institution, EmailAddress email) {
    return first(it -> it.institution().equals(institution) && it.email().equals(email));
  }

  @Override
  public List<Stored<Candidate>> of(InstitutionId institution) {
    return all(it -> it.institution().equals(institution));
  }
}
