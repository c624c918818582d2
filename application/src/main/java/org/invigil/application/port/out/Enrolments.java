package org.invigil.application.port.out;

import java.util.List;
import java.util.Optional;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.EnrolmentId;
import org.invigil.domain.exam.ExamId;

/** Who is enrolled in what; a candidate is enrolled in an exam once. */
public interface Enrolments extends Store<Enrolment, EnrolmentId> {

  Optional<Stored<Enrolment>> of(ExamId exam, CandidateId candidate);

  /** The roster of an exam. */
  List<Stored<Enrolment>> of(ExamId exam);

  List<Stored<Enrolment>> of(CandidateId candidate);
}
