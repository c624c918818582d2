package org.invigil.domain.checkin;

import java.time.Instant;
import java.util.Objects;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.jmolecules.ddd.annotation.ValueObject;

/** Whose check-in it is, for which exam, since when, and how the exam is sat. */
@ValueObject
public record CheckInFile(
    InstitutionId institution, CandidateId candidate, ExamId exam, Instant begun, Way way) {

  public CheckInFile {
    Objects.requireNonNull(institution, "institution");
    Objects.requireNonNull(candidate, "candidate");
    Objects.requireNonNull(exam, "exam");
    Objects.requireNonNull(begun, "begun");
    Objects.requireNonNull(way, "way");
  }
}
