package org.invigil.adapter.out.storage.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.application.port.out.Observations;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.flag.SegmentObservations;
import org.invigil.domain.session.ExamSessionId;

/** Observations in PostgreSQL, a row for each segment; the session's key exists already. */
public final class SqlObservations extends SealedTable<SegmentObservations, SegmentId>
    implements Observations {

  /** A day of ten-second segments in four streams is a third of it. */
  private static final int MOST = 100_000;

  private final Sql sql;

  public SqlObservations(Database database) {
    super(
        database,
        Layout.of(
                "observation",
                SegmentObservations.class,
                SegmentObservations::segment,
                SqlObservations::row)
            .ownedBy(it -> it.segment().session().value())
            .with("session", it -> it.segment().session()));
    this.sql = new Sql(database.transactions(), "observation");
  }

  /** A segment's place names its row: looking again finds it again. */
  private static UUID row(SegmentId segment) {
    return UUID.nameUUIDFromBytes(segment.toString().getBytes(UTF_8));
  }

  @Override
  public void keep(SegmentObservations observations) {
    find(observations.segment())
        .ifPresentOrElse(it -> replace(it, observations), () -> add(observations));
  }

  @Override
  public List<SegmentObservations> of(ExamSessionId session) {
    return listBy("session", session, MOST).stream()
        .map(Stored::value)
        .sorted(Comparator.comparing(SegmentObservations::segment))
        .toList();
  }

  @Override
  public long count(ExamSessionId session) {
    return count("session = ?", session);
  }

  /** A row's version counts the looks that were kept in it. */
  @Override
  public State state(ExamSessionId session) {
    return sql.list(
            "select count(*), coalesce(sum(version), 0) from observation where session = ?",
            row -> new State(row.getLong(1), row.getLong(2)),
            session)
        .getFirst();
  }

  @Override
  public int erase(ExamSessionId session, int atMost) {
    return remove(
        "session = ? and id in (select id from observation where session = ? limit ?)",
        session,
        session,
        atMost);
  }
}
