package org.invigil.adapter.out.storage.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.UnderWay;
import org.invigil.domain.session.ExamSession.Uploading;
import org.invigil.domain.session.ExamSessionId;

/** Exam sessions, each sealed under its own key. */
public final class SqlExamSessions extends SealedTable<ExamSession, ExamSessionId>
    implements ExamSessions {

  private static final String OLDEST_FIRST = "begun_at, id";
  private static final int MOST = 100_000;

  private final Sql plain;

  public SqlExamSessions(Database database) {
    super(
        database,
        Layout.of("exam_session", ExamSession.class, ExamSession::id, ExamSessionId::value)
            .makingKeysFor(it -> it.plan().institution())
            .with("exam", it -> it.plan().exam())
            .with("candidate", it -> it.plan().candidate())
            .with("state", ExamSession::state)
            .with("under_way", it -> it instanceof UnderWay)
            .with("begun_at", it -> it.plan().begun())
            .with("deadline", ExamSession::deadline)
            .with("awaited_since", it -> it instanceof Uploading over ? over.endedAt() : null));
    this.plain = new Sql(database.transactions(), "exam_session");
  }

  @Override
  public Optional<Stored<ExamSession>> latest(ExamId exam, CandidateId candidate) {
    return listInOrder("exam = ? and candidate = ?", "begun_at desc, id desc", 1, exam, candidate)
        .stream()
        .findFirst();
  }

  @Override
  public List<Stored<ExamSession>> of(ExamId exam) {
    return listInOrder("exam = ?", OLDEST_FIRST, MOST, exam);
  }

  @Override
  public List<Stored<ExamSession>> underWay(ExamId exam) {
    return listInOrder("exam = ? and under_way", OLDEST_FIRST, MOST, exam);
  }

  @Override
  public List<Stored<ExamSession>> of(CandidateId candidate) {
    return listInOrder("candidate = ?", OLDEST_FIRST, MOST, candidate);
  }

  @Override
  public List<Stored<ExamSession>> overdue(Instant now, int atMost) {
    return listInOrder("under_way and deadline <= ?", "deadline, id", atMost, now);
  }

  @Override
  public List<Stored<ExamSession>> uploading(Instant endedBy, int atMost) {
    return listInOrder("awaited_since <= ?", "awaited_since, id", atMost, endedBy);
  }

  @Override
  public List<ExamSessionId> idsOf(ExamId exam, CandidateId candidate) {
    return plain.list(
        "select id from exam_session where exam = ? and candidate = ? order by " + OLDEST_FIRST,
        row -> new ExamSessionId(row.getObject(1, UUID.class)),
        exam,
        candidate);
  }

  @Override
  public void erase(ExamSessionId id) {
    remove("id = ?", id);
  }
}
