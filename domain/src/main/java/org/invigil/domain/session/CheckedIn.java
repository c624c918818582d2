package org.invigil.domain.session;

import java.time.Instant;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a sitting needs to know of the check-in it begins with, once every step is done.
 *
 * @param identityByCode the face was not recognised; a code sent by mail was entered
 * @param documentChanged another document was shown than in onboarding
 */
@ValueObject
public record CheckedIn(
    CheckInId checkIn,
    InstitutionId institution,
    ExamId exam,
    CandidateId candidate,
    boolean identityByCode,
    boolean documentChanged) {

  Sitting sitting(int number, Instant now) {
    return new Sitting(number, checkIn, now, identityByCode, documentChanged);
  }
}
