package org.invigil.application.port.out;

import org.invigil.domain.exam.Course;
import org.invigil.domain.exam.CourseId;

/** Courses. */
public interface Courses extends Store<Course, CourseId> {}
