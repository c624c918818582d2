package org.invigil.domain.access;

import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.jmolecules.ddd.annotation.ValueObject;

/** Whom a token was given to. Roles and assignments are looked up anew at every use. */
@ValueObject
public sealed interface TokenHolder {

  record StaffMember(StaffId id) implements TokenHolder {}

  record OfCandidate(CandidateId id, InstitutionId institution) implements TokenHolder {}

  /** May put missing pieces of one session and nothing else. */
  record OfUploader(ExamSessionId session, InstitutionId institution) implements TokenHolder {}
}
