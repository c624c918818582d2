package org.invigil.adapter.out.storage.exam;

import java.util.List;
import java.util.Optional;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.EnrolmentId;
import org.invigil.domain.exam.ExamId;

/** Enrolments, sealed under the candidate's key: reasons for a retake are personal. */
public final class SqlEnrolments extends SealedTable<Enrolment, EnrolmentId> implements Enrolments {

  private static final int MOST = 100_000;

  public SqlEnrolments(Database database) {
    super(
        database,
        Layout.of("enrolment", Enrolment.class, Enrolment::id, EnrolmentId::value)
            .ownedBy(it -> it.candidate().value())
            .makingKeysFor(Enrolment::institution)
            .with("exam", Enrolment::exam)
            .with("candidate", Enrolment::candidate));
  }

  @Override
  public Optional<Stored<Enrolment>> of(ExamId exam, CandidateId candidate) {
    return list("exam = ? and candidate = ?", 1, exam, candidate).stream().findFirst();
  }

  @Override
  public List<Stored<Enrolment>> of(ExamId exam) {
    return listBy("exam", exam, MOST);
  }

  @Override
  public List<Stored<Enrolment>> of(CandidateId candidate) {
    return listBy("candidate", candidate, MOST);
  }
}
