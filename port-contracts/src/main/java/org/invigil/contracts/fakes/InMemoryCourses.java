package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Courses;
import org.invigil.domain.exam.Course;
import org.invigil.domain.exam.CourseId;

/** Courses in memory. */
public final class InMemoryCourses extends InMemoryStore<Course, CourseId> implements Courses {

  public InMemoryCourses(Memory memory) {
    super(memory, "courses", Course::id);
  }
}
