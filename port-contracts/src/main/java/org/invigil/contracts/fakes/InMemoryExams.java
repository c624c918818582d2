package org.invigil.contracts.fakes;

import java.util.List;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;

/** Exams in memory. */
public final class InMemoryExams extends InMemoryStore<Exam, ExamId> implements Exams {

  public InMemoryExams(Memory memory) {
    super(memory, "exams", Exam::id);
  }

  @Override
  public List<Stored<Exam>> ofCourse(CourseId course) {
    return all(it -> it.course().equals(course));
  }

  @Override
  public List<Stored<Exam>> of(InstitutionId institution) {
    return all(it -> it.institution().equals(institution));
  }
}
