package org.invigil.adapter.out.storage.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.invigil.adapter.out.storage.keys.KeyRing;
import org.invigil.adapter.out.storage.keys.Sealer;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.StaleCopy;
import org.invigil.application.port.out.Store;
import org.invigil.application.port.out.Stored;

/**
 * A table of aggregates, each sealed as one document under its owner's key. Beside the body stand
 * only the columns by which rows are found: identifiers, states, dates, keyed hashes. A new table
 * is a migration:
 *
 * <pre>{@code
 * create table exam (
 *   id uuid primary key, owner uuid not null, version bigint not null, body bytea not null,
 *   course uuid not null, opens_at timestamptz not null
 * );
 * create index exam_by_course on exam (course);
 * }</pre>
 *
 * and a class:
 *
 * <pre>{@code
 * public final class SqlExams extends SealedTable<Exam, ExamId> implements Exams {
 *   public SqlExams(Database database) {
 *     super(database, Layout.of("exam", Exam.class, Exam::id, ExamId::value)
 *         .ownedBy(exam -> exam.institution().value())
 *         .makingKeysFor(Exam::institution)
 *         .with("course", Exam::course)
 *         .with("opens_at", Exam::opensAt));
 *   }
 *   public List<Stored<Exam>> of(CourseId course) {
 *     return listBy("course", course, 1000);
 *   }
 * }
 * }</pre>
 *
 * Personal values are found by a keyed hash: {@code .with("email_hash", c ->
 * database.hashes().of(c.institution(), "candidate.email", c.email()))}, column type {@code bytea}.
 *
 * <p>The body is bound to its table and row: moved to another row, or altered, it does not open
 * ({@code SealBroken}). A row whose key was destroyed is erased: finding it by itself throws {@code
 * KeyDestroyed}, lists leave it out.
 */
public abstract class SealedTable<T, I> implements Store<T, I> {

  private static final String BODY = "body";

  /** Larger documents are a mistake of the code: pictures and films belong to evidence. */
  private static final int LARGEST_BODY = 16 * 1024 * 1024;

  private final Database database;
  private final Layout<T, I> layout;
  private final String insert;
  private final String update;
  private final String select;

  protected SealedTable(Database database, Layout<T, I> layout) {
    this.database = database;
    this.layout = layout;
    List<String> columns = layout.lookups().stream().map(Layout.Lookup::column).toList();
    String named = columns.stream().map(column -> ", " + column).collect(Collectors.joining());
    String marks = ", ?".repeat(columns.size());
    String set =
        columns.stream().map(column -> ", " + column + " = ?").collect(Collectors.joining());
    insert =
        "insert into %s (id, owner, version, body%s) values (?, ?, 1, ?%s) on conflict do nothing"
            .formatted(layout.table(), named, marks);
    update =
        "update %s set version = version + 1, body = ?%s where id = ? and owner = ? and version = ?"
            .formatted(layout.table(), set);
    select = "select id, owner, version, body from " + layout.table() + " where ";
  }

  @Override
  public final Optional<Stored<T>> find(I id) {
    return findBy("id", layout.idValue().apply(id));
  }

  @Override
  public final void add(T value) {
    UUID row = rowOf(value);
    UUID owner = layout.owner().apply(value);
    List<Object> values = new ArrayList<>(List.of(row, owner, sealed(value)));
    values.addAll(lookups(value));
    if (change(insert, values) == 0) {
      throw new AlreadyKept(layout.table());
    }
  }

  @Override
  public final void replace(Stored<T> from, T by) {
    UUID row = rowOf(from.value());
    if (!row.equals(rowOf(by))) {
      throw new IllegalArgumentException("an identifier never changes");
    }
    List<Object> values = new ArrayList<>(List.of(sealed(by)));
    values.addAll(lookups(by));
    values.addAll(List.of(row, layout.owner().apply(by), from.version()));
    if (change(update, values) == 0) {
      throw new StaleCopy(row);
    }
  }

  /** The row whose {@code column} is {@code value}; for columns that are unique. */
  protected final Optional<Stored<T>> findBy(String column, Object value) {
    return rows(column + " = ?", List.of(value), 1).stream().findFirst().map(this::opened);
  }

  /** At most {@code limit} rows in the order of their identifiers, which is that of time. */
  protected final List<Stored<T>> listBy(String column, Object value, int limit) {
    return list(column + " = ?", limit, value);
  }

  /** Rows that fulfil {@code condition}, written with a question mark for each value. */
  protected final List<Stored<T>> list(String condition, int limit, Object... values) {
    return openedThatRemain(rows(condition + " order by id", List.of(values), limit));
  }

  /** As {@link #list}, in an order of the caller's. */
  protected final List<Stored<T>> listInOrder(
      String condition, String order, int limit, Object... values) {
    return openedThatRemain(rows(condition + " order by " + order, List.of(values), limit));
  }

  protected final long count(String condition, Object... values) {
    String sql = "select count(*) from " + layout.table() + " where " + condition;
    return run(connection -> {
      try (PreparedStatement statement = prepared(connection, sql, List.of(values));
          ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    });
  }

  /** Removes rows for good and says how many there were. */
  protected final int remove(String condition, Object... values) {
    return change("delete from " + layout.table() + " where " + condition, List.of(values));
  }

  /** Runs other SQL on this table, in the unit of work that runs. */
  protected final <R> R run(SqlTransactions.Work<R> work) {
    return database.transactions().run(layout.table(), work);
  }

  private record Row(UUID id, UUID owner, long version, byte[] body) {}

  private List<Row> rows(String condition, List<?> values, int limit) {
    return run(connection -> {
      try (PreparedStatement statement =
              prepared(connection, select + condition + " limit " + limit, values);
          ResultSet result = statement.executeQuery()) {
        List<Row> rows = new ArrayList<>();
        while (result.next()) {
          rows.add(
              new Row(
                  result.getObject(1, UUID.class),
                  result.getObject(2, UUID.class),
                  result.getLong(3),
                  result.getBytes(4)));
        }
        return rows;
      }
    });
  }

  private Stored<T> opened(Row row) {
    return opened(row, database.sealer().ring(List.of(row.owner())));
  }

  private List<Stored<T>> openedThatRemain(List<Row> rows) {
    KeyRing ring = database.sealer().ring(rows.stream().map(Row::owner).toList());
    return rows.stream()
        .filter(row -> !ring.isDestroyed(row.owner()))
        .map(row -> opened(row, ring))
        .toList();
  }

  private Stored<T> opened(Row row, KeyRing ring) {
    byte[] plain = ring.open(row.owner(), place(row.id()), row.body());
    T value = database.json().read(plain, layout.type());
    if (!rowOf(value).equals(row.id())) {
      throw new IllegalStateException(layout.table() + " holds another's document: " + row.id());
    }
    return new Stored<>(value, row.version());
  }

  private byte[] sealed(T value) {
    byte[] plain = database.json().write(value, layout.type());
    if (plain.length > LARGEST_BODY) {
      throw new IllegalArgumentException(
          "%s of %d bytes is larger than %d".formatted(layout.table(), plain.length, LARGEST_BODY));
    }
    UUID owner = layout.owner().apply(value);
    layout.institution().ifPresent(of -> database.keys().make(owner, of.apply(value)));
    return database.sealer().seal(owner, place(rowOf(value)), plain);
  }

  private Sealer.Place place(UUID row) {
    return new Sealer.Place(layout.table(), BODY, row);
  }

  private UUID rowOf(T value) {
    return layout.idValue().apply(layout.id().apply(value));
  }

  private List<Object> lookups(T value) {
    List<Object> values = new ArrayList<>();
    layout
        .lookups()
        .forEach(lookup -> values.add(Optional.ofNullable(lookup.value().apply(value))));
    return values;
  }

  private int change(String sql, List<?> values) {
    return run(connection -> {
      try (PreparedStatement statement = prepared(connection, sql, values)) {
        return statement.executeUpdate();
      }
    });
  }

  private static PreparedStatement prepared(Connection connection, String sql, List<?> values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      Values.bind(statement, values);
      return statement;
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }
}
