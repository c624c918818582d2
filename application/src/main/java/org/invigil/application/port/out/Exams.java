package org.invigil.application.port.out;

import java.util.List;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;

/** Exams. */
public interface Exams extends Store<Exam, ExamId> {

  List<Stored<Exam>> ofCourse(CourseId course);

  /** All of an institution, in the order in which they were created. */
  List<Stored<Exam>> of(InstitutionId institution);
}
