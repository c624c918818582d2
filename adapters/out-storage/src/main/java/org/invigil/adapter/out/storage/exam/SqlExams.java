package org.invigil.adapter.out.storage.exam;

import java.util.List;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;

/** Exams. */
public final class SqlExams extends SealedTable<Exam, ExamId> implements Exams {

  private static final int MOST = 10_000;

  public SqlExams(Database database) {
    super(
        database,
        Layout.of("exam", Exam.class, Exam::id, ExamId::value)
            .ownedBy(it -> it.institution().value())
            .makingKeysFor(Exam::institution)
            .with("institution", Exam::institution)
            .with("course", Exam::course));
  }

  @Override
  public List<Stored<Exam>> ofCourse(CourseId course) {
    return listBy("course", course, MOST);
  }

  @Override
  public List<Stored<Exam>> of(InstitutionId institution) {
    return listBy("institution", institution, MOST);
  }
}
