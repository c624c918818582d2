package org.invigil.contracts.fakes;

import java.util.List;
import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.exam.Course;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.institution.InstitutionId;

/** Courses in memory. */
public final class InMemoryCourses extends InMemoryStore<Course, CourseId> implements Courses {

  public InMemoryCourses(Memory memory) {
    super(memory, "courses", Course::id);
  }

  @Override
  public List<Stored<Course>> of(InstitutionId institution) {
    return all(it -> it.institution().equals(institution));
  }
}
