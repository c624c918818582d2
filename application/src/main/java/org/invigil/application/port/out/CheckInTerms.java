package org.invigil.application.port.out;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.KeepSteps;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.Service;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.rule.RuleBroken;

/** What exam, candidate and institution say about a check-in. */
public interface CheckInTerms {

  /**
   * Empty where there is no such exam, or this candidate does not sit it. The date of erasure that
   * it names is fixed by asking: the date shown is the date executed (RET-3).
   */
  Optional<Terms> of(ExamId exam, CandidateId candidate, Instant now);

  /**
   * @param detectors those that look: neither turned off by the exam nor muted for this candidate
   * @param candidateName the registered name in force
   * @param nameChanged whether that name was not matched against the document yet
   * @param email where a code goes
   * @param contact whom to ask for help, in words
   * @param shut why this candidate may not go to the test now; empty when they may
   * @param keptWhere the place of storage, in words, for the consent text
   * @param keptUntil when it is erased, in words, for the consent text
   */
  record Terms(
      InstitutionId institution,
      Set<Capture> captures,
      Service service,
      ExamRules rules,
      Adjustments adjustments,
      Set<Detector> detectors,
      KeepSteps keepSteps,
      String candidateName,
      boolean nameChanged,
      String email,
      String contact,
      Optional<RuleBroken> shut,
      String keptWhere,
      String keptUntil) {

    public Terms {
      captures = Set.copyOf(captures);
      detectors = Set.copyOf(detectors);
    }

    @Override
    public String toString() {
      return "Terms[of " + institution + "]";
    }
  }
}
