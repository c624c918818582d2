package org.invigil.domain.retention;

import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.jmolecules.ddd.annotation.ValueObject;

/** What is kept of one candidate and erased together. */
@ValueObject
public sealed interface Subject {

  CandidateId candidate();

  /** Recordings, pictures, events, flags, reviews and messages of one candidate in one exam. */
  record ExamData(CandidateId candidate, ExamId exam) implements Subject {}

  /** Pictures, templates and document fields of a candidate's onboarding. */
  record OnboardingData(CandidateId candidate) implements Subject {}
}
