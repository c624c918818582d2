package org.invigil.application.port.out;

import java.util.List;
import java.util.Optional;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.EmailAddress;

/** Candidates; e-mail address and identifier are each unique within an institution (CAN-1). */
public interface Candidates extends Store<Candidate, CandidateId> {

  Optional<Stored<Candidate>> withEmail(InstitutionId institution, EmailAddress email);

  /** All of an institution, in the order in which they were registered. */
  List<Stored<Candidate>> of(InstitutionId institution);
}
