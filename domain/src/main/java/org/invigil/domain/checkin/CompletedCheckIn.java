package org.invigil.domain.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a completed check-in hands to the session that begins with it.
 *
 * @param consentVersion the version of the consent text that was agreed to
 * @param completed when "begin" was pressed; recording starts here
 * @param referrals why a person has to look at the session because of this check-in
 */
@ValueObject
public record CompletedCheckIn(
    CheckInId checkIn,
    InstitutionId institution,
    CandidateId candidate,
    ExamId exam,
    Way way,
    String consentVersion,
    Instant completed,
    Set<Referral> referrals,
    List<StepPicture> pictures) {

  public CompletedCheckIn {
    Objects.requireNonNull(checkIn, "checkIn");
    Objects.requireNonNull(institution, "institution");
    Objects.requireNonNull(candidate, "candidate");
    Objects.requireNonNull(exam, "exam");
    Objects.requireNonNull(way, "way");
    Objects.requireNonNull(completed, "completed");
    referrals = Set.copyOf(referrals);
    pictures = List.copyOf(pictures);
    if (consentVersion.isBlank()) {
      throw new IllegalArgumentException("nobody is recorded without consent");
    }
  }
}
