package org.invigil.adapter.out.storage.exam;

import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.Courses;
import org.invigil.domain.exam.Course;
import org.invigil.domain.exam.CourseId;

/** Courses. */
public final class SqlCourses extends SealedTable<Course, CourseId> implements Courses {

  public SqlCourses(Database database) {
    super(
        database,
        Layout.of("course", Course.class, Course::id, CourseId::value)
            .ownedBy(it -> it.institution().value())
            .makingKeysFor(Course::institution)
            .with("institution", Course::institution));
  }
}
