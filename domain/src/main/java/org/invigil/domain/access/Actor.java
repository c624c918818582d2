package org.invigil.domain.access;

import java.util.Set;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.jmolecules.ddd.annotation.ValueObject;

/** Who asks. Every use case receives one and decides by it; nobody is trusted without. */
@ValueObject
public sealed interface Actor {

  InstitutionId institution();

  /** A member of staff with their roles and the exams they are assigned to. */
  record Staff(StaffId id, InstitutionId institution, Set<Role> roles, Set<ExamId> assignedExams)
      implements Actor {

    public Staff {
      roles = Set.copyOf(roles);
      assignedExams = Set.copyOf(assignedExams);
    }

    public boolean is(Role role) {
      return roles.contains(role);
    }

    public boolean isAssignedTo(ExamId exam) {
      return assignedExams.contains(exam);
    }
  }

  /** A signed-in candidate. */
  record Candidate(CandidateId id, InstitutionId institution) implements Actor {}

  /** A program that may put missing pieces of one session and nothing else. */
  record Uploader(ExamSessionId session, InstitutionId institution) implements Actor {}

  /** The system itself: calendar, worker, start-up. */
  record System(InstitutionId institution) implements Actor {}
}
