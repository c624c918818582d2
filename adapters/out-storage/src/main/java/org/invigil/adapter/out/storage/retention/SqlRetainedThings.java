package org.invigil.adapter.out.storage.retention;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.retention.RetainedId;
import org.invigil.domain.retention.Subject;

/** What is retained; it holds identifiers only and outlives the candidate's key. */
public final class SqlRetainedThings extends SealedTable<Retained, RetainedId>
    implements RetainedThings {

  private static final int MOST_AT_ONCE = 1000;
  private static final int MOST = 100_000;

  private final Sql sql;

  private enum State {
    KEPT,
    BEING_ERASED,
    ERASED
  }

  public SqlRetainedThings(Database database) {
    super(
        database,
        Layout.of("retained", Retained.class, Retained::id, RetainedId::value)
            .ownedBy(it -> it.institution().value())
            .makingKeysFor(Retained::institution)
            .with("institution", Retained::institution)
            .with("candidate", it -> it.subject().candidate())
            .with("exam", it -> exam(it.subject()))
            .with("state", SqlRetainedThings::state)
            .with("due_at", Retained::due));
    this.sql = new Sql(database.transactions(), "retained");
  }

  @Override
  public Optional<Stored<Retained>> notErased(Subject subject) {
    var exam = exam(subject);
    var found =
        exam.isPresent()
            ? list(
                "candidate = ? and exam = ? and state <> 'ERASED'",
                1,
                subject.candidate(),
                exam.get())
            : list("candidate = ? and exam is null and state <> 'ERASED'", 1, subject.candidate());
    return found.stream().findFirst();
  }

  @Override
  public List<Stored<Retained>> dueBy(InstitutionId institution, Instant now) {
    return listInOrder(
        "institution = ? and (state = 'BEING_ERASED' or (state = 'KEPT' and due_at <= ?))",
        "due_at, id",
        MOST_AT_ONCE,
        institution,
        now);
  }

  @Override
  public List<Stored<Retained>> erased(InstitutionId institution) {
    return list("institution = ? and state = 'ERASED'", MOST, institution);
  }

  @Override
  public List<Dated> dates(InstitutionId institution) {
    return sql.list(
        "select exam, due_at, count(*) from retained where institution = ? and state <> 'ERASED'"
            + " group by exam, due_at order by due_at, exam",
        row ->
            new Dated(
                Optional.ofNullable(row.getObject(1, UUID.class)).map(ExamId::new),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getInt(3)),
        institution);
  }

  private static Optional<ExamId> exam(Subject subject) {
    return switch (subject) {
      case Subject.ExamData(var candidate, var exam) -> Optional.of(exam);
      case Subject.OnboardingData onboarding -> Optional.empty();
    };
  }

  private static State state(Retained retained) {
    return switch (retained) {
      case Retained.Kept kept -> State.KEPT;
      case Retained.BeingErased begun -> State.BEING_ERASED;
      case Retained.Erased done -> State.ERASED;
    };
  }
}
