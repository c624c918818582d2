package org.invigil.adapter.out.storage.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.invigil.adapter.out.storage.sql.SqlTransactions;
import org.invigil.application.port.out.Segments.Added;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** Adds many rows of segments in one transaction. A row that cannot be kept fails only itself. */
final class SegmentRows {

  private static final String INSERT =
      """
      insert into segment (session, stream, sitting, sequence, started_at, monotonic_nanos,
        duration_nanos, media_type, length, digest, previous_digest, cut_short, received_at,
        witnessed)
      select * from unnest(?::uuid[], ?::text[], ?::int[], ?::bigint[], ?::timestamptz[],
        ?::bigint[], ?::bigint[], ?::text[], ?::bigint[], ?::bytea[], ?::bytea[], ?::boolean[],
        ?::timestamptz[], ?::boolean[]) as wanted (session)
      where not exists (select from segment_end e where e.session = wanted.session)
      on conflict do nothing
      returning session, stream, sitting, sequence, digest
      """;

  private static final String THERE =
      """
      select session, stream, sitting, sequence, s.digest
      from unnest(?::uuid[], ?::text[], ?::int[], ?::bigint[])
        as wanted (session, stream, sitting, sequence)
      join segment s using (session, stream, sitting, sequence)
      where not exists (select from segment_end e where e.session = wanted.session)
      """;

  /** Uploads are let in without a look at their session for seconds, so a day is long enough. */
  private static final String END =
      """
      with forgotten as (
        delete from segment_end where ended_at < now() - interval '1 day' and session <> ?)
      insert into segment_end (session, ended_at) values (?, now())
      on conflict (session) do update set ended_at = excluded.ended_at
      """;

  /** Held by all who add rows; whoever ends a session waits for them, and they for that. */
  private static final String ADDING = "select pg_advisory_xact_lock_shared(%d)";

  private static final String ENDING = "select pg_advisory_xact_lock(%d)";

  /** Any number that nothing else locks: IVSEGEND. */
  private static final long LOCK = 0x49565345_47454E44L;

  /** Everybody adds in this order, so that two servers never wait for each other. */
  private static final Comparator<SegmentFacts> ORDER = Comparator.comparing(SegmentFacts::id);

  private final SqlTransactions transactions;

  /** What became of one row. */
  sealed interface Result {}

  record Answered(Added added) implements Result {}

  record Failed(RuntimeException why) implements Result {}

  SegmentRows(SqlTransactions transactions) {
    this.transactions = transactions;
  }

  /** One result for each row, in their order. */
  List<Result> add(List<SegmentFacts> rows) {
    var order = IntStream.range(0, rows.size()).boxed().sorted(byRow(rows)).toList();
    var sorted = addSorted(order.stream().map(rows::get).toList());
    var results = new Result[rows.size()];
    for (int i = 0; i < results.length; i++) {
      results[order.get(i)] = sorted.get(i);
    }
    return List.of(results);
  }

  private static Comparator<Integer> byRow(List<SegmentFacts> rows) {
    return Comparator.comparing(rows::get, ORDER);
  }

  /** Halves a group that fails until what fails is alone. */
  private List<Result> addSorted(List<SegmentFacts> rows) {
    try {
      return transactions.run("segments", connection -> add(connection, rows));
    } catch (StoreUnavailable unreachable) {
      return all(rows.size(), unreachable);
    } catch (RuntimeException failure) {
      if (rows.size() == 1) {
        return all(1, failure);
      }
      var both = new ArrayList<Result>(addSorted(rows.subList(0, rows.size() / 2)));
      both.addAll(addSorted(rows.subList(rows.size() / 2, rows.size())));
      return both;
    }
  }

  private static List<Result> all(int count, RuntimeException why) {
    return IntStream.range(0, count).<Result>mapToObj(it -> new Failed(why)).toList();
  }

  private static List<Result> add(Connection connection, List<SegmentFacts> rows)
      throws SQLException {
    // The lock comes in a statement of its own: the next one sees what was committed before it.
    lock(connection, ADDING);
    var added = insert(connection, rows);
    // Of two in one group with the same place, the first one added it.
    var there = added.size() == rows.size() ? Map.<SegmentId, Sha256>of() : there(connection, rows);
    return rows.stream()
        .<Result>map(it ->
            new Answered(
                added.remove(it.id(), it.digest())
                    ? Added.ADDED
                    : notAdded(it, there.get(it.id()))))
        .toList();
  }

  private static Added notAdded(SegmentFacts row, @Nullable Sha256 there) {
    if (there == null) {
      return Added.ENDED;
    }
    return row.digest().equals(there) ? Added.SAME : Added.TAKEN;
  }

  private static void lock(Connection connection, String how) throws SQLException {
    try (var lock = connection.prepareStatement(how.formatted(LOCK))) {
      lock.execute();
    }
  }

  /** Nothing of the session is being added once this has returned, nor will be. */
  void end(ExamSessionId session) {
    transactions.run(
        "segments",
        connection -> {
          lock(connection, ENDING);
          try (var end = connection.prepareStatement(END)) {
            end.setObject(1, session.value());
            end.setObject(2, session.value());
            return end.executeUpdate();
          }
        });
  }

  private static Map<SegmentId, Sha256> insert(Connection connection, List<SegmentFacts> rows)
      throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      bindPlaces(insert, rows);
      bind(insert, 5, "timestamptz", rows, it -> utc(it.startedAt()));
      bind(insert, 6, "bigint", rows, it -> it.monotonic().toNanos());
      bind(insert, 7, "bigint", rows, it -> it.duration().toNanos());
      bind(insert, 8, "text", rows, SegmentFacts::mediaType);
      bind(insert, 9, "bigint", rows, SegmentFacts::length);
      bindBytes(insert, 10, rows, it -> bytes(it.digest()));
      bindBytes(insert, 11, rows, it -> it.previous().map(SegmentRows::bytes).orElse(null));
      bind(insert, 12, "boolean", rows, SegmentFacts::cutShort);
      bind(insert, 13, "timestamptz", rows, it -> utc(it.receivedAt()));
      bind(insert, 14, "boolean", rows, SegmentFacts::witnessed);
      return read(insert);
    }
  }

  private static Map<SegmentId, Sha256> there(Connection connection, List<SegmentFacts> rows)
      throws SQLException {
    try (var select = connection.prepareStatement(THERE)) {
      bindPlaces(select, rows);
      return read(select);
    }
  }

  private static Map<SegmentId, Sha256> read(PreparedStatement statement) throws SQLException {
    var read = new HashMap<SegmentId, Sha256>();
    try (var row = statement.executeQuery()) {
      while (row.next()) {
        read.put(place(row), Sha256.of(row.getBytes(5)));
      }
    }
    return read;
  }

  private static SegmentId place(ResultSet row) throws SQLException {
    return new SegmentId(
        new ExamSessionId(row.getObject(1, UUID.class)),
        row.getInt(3),
        StreamName.valueOf(row.getString(2)),
        row.getLong(4));
  }

  private static void bindPlaces(PreparedStatement statement, List<SegmentFacts> rows)
      throws SQLException {
    bind(statement, 1, "uuid", rows, it -> it.id().session().value());
    bind(statement, 2, "text", rows, it -> it.id().stream().name());
    bind(statement, 3, "int", rows, it -> it.id().sitting());
    bind(statement, 4, "bigint", rows, it -> it.id().sequence());
  }

  private static void bind(
      PreparedStatement statement,
      int column,
      String type,
      List<SegmentFacts> rows,
      Function<SegmentFacts, Object> value)
      throws SQLException {
    var values = rows.stream().map(value).toArray();
    statement.setArray(column, statement.getConnection().createArrayOf(type, values));
  }

  private static void bindBytes(
      PreparedStatement statement,
      int column,
      List<SegmentFacts> rows,
      Function<SegmentFacts, byte[]> value)
      throws SQLException {
    var values = rows.stream().map(value).toArray(byte[][]::new);
    statement.setArray(column, statement.getConnection().createArrayOf("bytea", values));
  }

  private static OffsetDateTime utc(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  private static byte[] bytes(Sha256 digest) {
    return HexFormat.of().parseHex(digest.hex());
  }
}
