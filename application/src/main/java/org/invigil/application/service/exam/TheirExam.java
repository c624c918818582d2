package org.invigil.application.service.exam;

import java.util.Optional;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;

/** Finds an exam of the institution of who asks. */
final class TheirExam {

  private TheirExam() {}

  static Optional<Stored<Exam>> find(Exams exams, Actor by, ExamId id) {
    return exams.find(id).filter(it -> it.value().institution().equals(by.institution()));
  }

  /** As staff entitled to see it, or as a candidate who is enrolled in it. */
  static Optional<Exam> findToSee(Exams exams, Enrolments enrolments, Actor by, ExamId id) {
    return find(exams, by, id)
        .map(Stored::value)
        .filter(it ->
            Permission.SEE_EXAM.heldBy(by, it.institution(), it.id())
                || enrolment(enrolments, by, id).isPresent());
  }

  static Optional<Stored<Enrolment>> enrolment(Enrolments enrolments, Actor by, ExamId id) {
    return by instanceof Actor.Candidate candidate
        ? enrolments.of(id, candidate.id())
        : Optional.empty();
  }
}
