package org.invigil.contracts.fakes;

import java.util.List;
import java.util.Optional;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.EnrolmentId;
import org.invigil.domain.exam.ExamId;

/** Enrolments in memory. */
public final class InMemoryEnrolments extends InMemoryStore<Enrolment, EnrolmentId>
    implements Enrolments {

  public InMemoryEnrolments(Memory memory) {
    super(
        memory, "enrolments", Enrolment::id, it -> Optional.of(List.of(it.exam(), it.candidate())));
  }

  @Override
  public Optional<Stored<Enrolment>> of(ExamId exam, CandidateId candidate) {
    return first(it -> it.exam().equals(exam) && it.candidate().equals(candidate));
  }

  @Override
  public List<Stored<Enrolment>> of(ExamId exam) {
    return all(it -> it.exam().equals(exam));
  }

  @Override
  public List<Stored<Enrolment>> of(CandidateId candidate) {
    return all(it -> it.candidate().equals(candidate));
  }
}
