package org.invigil.adapter.out.storage.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.invigil.adapter.out.storage.grouping.Grouped;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.adapter.out.storage.sql.SqlTransactions;
import org.invigil.application.port.out.Segments;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/** Rows of segments, taken for analysis with SKIP LOCKED by any number of workers. */
public final class SqlSegments implements Segments {

  private static final String FACTS =
      "session, stream, sitting, sequence, started_at, monotonic_nanos, duration_nanos, media_type,"
          + " length, digest, previous_digest, cut_short, received_at, witnessed";

  private static final String PLACE = "session = ? and stream = ? and sitting = ? and sequence = ?";

  private static final int MOST_AT_ONCE = 1000;

  private final Sql sql;
  private final SegmentRows adding;
  private final Grouped<SegmentFacts, SegmentRows.Result> rows;

  public SqlSegments(SqlTransactions transactions) {
    this.sql = new Sql(transactions, "segments");
    this.adding = new SegmentRows(transactions);
    this.rows = new Grouped<>(MOST_AT_ONCE, Grouped.oneThread("segment-rows"), adding::add);
  }

  @Override
  public CompletionStage<Added> keep(SegmentFacts facts) {
    return rows.ask(facts)
        .thenCompose(result ->
            switch (result) {
              case SegmentRows.Answered(var added) -> CompletableFuture.completedStage(added);
              case SegmentRows.Failed(var why) -> CompletableFuture.failedStage(why);
            });
  }

  @Override
  public Optional<SegmentFacts> find(SegmentId id) {
    return sql
        .list(
            "select " + FACTS + " from segment where " + PLACE,
            SqlSegments::facts,
            id.session(),
            id.stream(),
            id.sitting(),
            id.sequence())
        .stream()
        .findFirst();
  }

  @Override
  public List<SegmentFacts> of(ExamSessionId session) {
    return sql
        .list("select " + FACTS + " from segment where session = ?", SqlSegments::facts, session)
        .stream()
        .sorted(Comparator.comparing(SegmentFacts::id))
        .toList();
  }

  @Override
  public long count(ExamSessionId session) {
    return sql.count("select count(*) from segment where session = ?", session);
  }

  @Override
  public List<SegmentFacts> take(int atMost, Instant now, Duration lease) {
    return sql
        .list(
            """
            update segment set due_at = ?
            where (session, stream, sitting, sequence) in (
              select session, stream, sitting, sequence from segment
              where not analysed and due_at <= ?
              order by received_at limit ? for update skip locked)
            """
                + "returning "
                + FACTS,
            SqlSegments::facts,
            now.plus(lease),
            now,
            atMost)
        .stream()
        .sorted(Comparator.comparing(SegmentFacts::receivedAt).thenComparing(SegmentFacts::id))
        .toList();
  }

  @Override
  public void done(SegmentId id) {
    sql.change(
        "update segment set analysed = true where not analysed and " + PLACE,
        id.session(),
        id.stream(),
        id.sitting(),
        id.sequence());
  }

  @Override
  public void released(SegmentId id, Instant notBefore) {
    sql.change(
        "update segment set due_at = ? where not analysed and " + PLACE,
        notBefore,
        id.session(),
        id.stream(),
        id.sitting(),
        id.sequence());
  }

  @Override
  public long waiting() {
    return sql.count("select count(*) from segment where not analysed");
  }

  @Override
  public long waiting(ExamSessionId session) {
    return sql.count("select count(*) from segment where not analysed and session = ?", session);
  }

  @Override
  public void end(ExamSessionId session) {
    adding.end(session);
  }

  @Override
  public int erase(ExamSessionId session, int atMost) {
    return sql.change(
        """
        delete from segment where session = ? and (stream, sitting, sequence) in (
          select stream, sitting, sequence from segment where session = ? limit ?)
        """,
        session,
        session,
        atMost);
  }

  private static SegmentFacts facts(ResultSet row) throws SQLException {
    byte[] previous = row.getBytes(11);
    return new SegmentFacts(
        new SegmentId(
            new ExamSessionId(row.getObject(1, UUID.class)),
            row.getInt(3),
            StreamName.valueOf(row.getString(2)),
            row.getLong(4)),
        instant(row, 5),
        Duration.ofNanos(row.getLong(6)),
        Duration.ofNanos(row.getLong(7)),
        row.getString(8),
        row.getLong(9),
        Sha256.of(row.getBytes(10)),
        Optional.ofNullable(previous).map(Sha256::of),
        row.getBoolean(12),
        instant(row, 13),
        row.getBoolean(14));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static byte[] bytes(Sha256 digest) {
    return HexFormat.of().parseHex(digest.hex());
  }
}
