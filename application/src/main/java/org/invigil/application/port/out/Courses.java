package org.invigil.application.port.out;

import java.util.List;
import org.invigil.domain.exam.Course;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.institution.InstitutionId;

/** Courses. */
public interface Courses extends Store<Course, CourseId> {

  /** All of an institution, in the order in which they were created. */
  List<Stored<Course>> of(InstitutionId institution);
}
