package org.invigil.application.port.out;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Service;
import org.invigil.domain.institution.InstitutionId;

/** What exam, candidate and institution say about a sitting that is about to begin. */
public interface SittingTerms {

  /** Empty where there is no such exam, or no such candidate in it. */
  Optional<Terms> of(ExamId exam, CandidateId candidate);

  /**
   * @param address where the exam is sat
   * @param contact whom to ask for help, in words
   * @param additional minutes of the candidate's adjustments
   * @param longestBreak as the exam sets it
   * @param uncoveredTolerated as the institution sets it
   * @param retakes how many more times than once this candidate may sit the exam
   */
  record Terms(
      InstitutionId institution,
      Service service,
      Set<Capture> captured,
      String address,
      String contact,
      Duration duration,
      Duration additional,
      Duration longestBreak,
      Duration uncoveredTolerated,
      int retakes) {

    public Terms {
      captured = Set.copyOf(captured);
    }
  }
}
