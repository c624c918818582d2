package org.invigil.domain.text;

import java.time.Instant;
import java.util.UUID;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.candidate.CandidateIdentifier;
import org.invigil.domain.institution.InstitutionId;

final class CandidateHasANamePrinted {

  private CandidateHasANamePrinted() {}

  static Candidate candidate() {
    return Candidate.register(
        new CandidateId(new UUID(0, 7)),
        new InstitutionId(new UUID(0, 8)),
        new CandidateIdentifier("s-1"),
        new EmailAddress("kim@example.org"),
        new PersonName("Kim Example"),
        Instant.EPOCH);
  }
}
