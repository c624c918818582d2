package org.invigil.adapter.out.storage.exam;

import java.util.List;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.exam.Course;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.institution.InstitutionId;

/** Courses. */
public final class SqlCourses extends SealedTable<Course, CourseId> implements Courses {

  private static final int MOST = 10_000;

  public SqlCourses(Database database) {
    super(
        database,
        Layout.of("course", Course.class, Course::id, CourseId::value)
            .ownedBy(it -> it.institution().value())
            .makingKeysFor(Course::institution)
            .with("institution", Course::institution));
  }

  @Override
  public List<Stored<Course>> of(InstitutionId institution) {
    return listBy("institution", institution, MOST);
  }
}
