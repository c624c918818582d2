package org.invigil.domain.session;

import java.time.Instant;
import java.util.Set;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a sitting needs to know of the check-in it begins with, once every step is done.
 *
 * @param referrals why a person looks at the session because of this check-in
 */
@ValueObject
public record CheckedIn(
    CheckInId checkIn,
    InstitutionId institution,
    ExamId exam,
    CandidateId candidate,
    Set<Referral> referrals) {

  public CheckedIn {
    referrals = Set.copyOf(referrals);
  }

  Sitting sitting(int number, Instant now) {
    return new Sitting(number, checkIn, now, referrals);
  }
}
