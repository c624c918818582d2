package org.invigil.adapter.out.storage.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.out.storage.keys.Sealer;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Outbox;

/**
 * Letters in a table, written in the transaction that caused them and taken with SKIP LOCKED, so
 * that several servers send side by side. Taking one moves its due time to the end of the lease.
 */
public final class SqlOutbox implements Outbox {

  private static final String TABLE = "letter";

  private final Database database;
  private final Sql sql;
  private final InstantSource clock;

  public SqlOutbox(Database database, InstantSource clock) {
    this.database = database;
    this.sql = new Sql(database.transactions(), TABLE);
    this.clock = clock;
  }

  @Override
  public void put(Letter letter) {
    database.keys().make(letter.owner(), letter.institution());
    byte[] plain = database.json().write(letter, Letter.class);
    byte[] body = database.sealer().seal(letter.owner(), place(letter.id()), plain);
    Instant now = clock.instant();
    sql.change(
        "insert into letter (id, owner, institution, body, put_at, due_at)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
        letter.id(),
        letter.owner(),
        letter.institution(),
        body,
        now,
        now);
  }

  @Override
  public Optional<Letter> take() {
    Optional<Taken> taken = takeNext();
    while (taken.isPresent()) {
      Optional<Letter> letter = opened(taken.get());
      if (letter.isPresent()) {
        return letter;
      }
      erase(taken.get().id());
      taken = takeNext();
    }
    return Optional.empty();
  }

  @Override
  public void delivered(UUID letter) {
    erase(letter);
  }

  /** The reason may name the receiver and is not kept. */
  @Override
  public void failed(UUID letter, String reason) {
    Instant now = clock.instant();
    database
        .transactions()
        .inOne(() -> {
          List<Integer> failures =
              sql.list(
                  "select failures from letter where id = ? and delivered_at is null"
                      + " for update",
                  row -> row.getInt(1),
                  letter);
          failures.forEach(before ->
              sql.change(
                  "update letter set failures = failures + 1, due_at = ? where id = ?",
                  now.plus(pause(before)),
                  letter));
          return failures.size();
        });
  }

  @Override
  public long waiting() {
    return sql.count("select count(*) from letter where delivered_at is null");
  }

  private record Taken(UUID id, UUID owner, byte[] body) {}

  private Optional<Taken> takeNext() {
    Instant now = clock.instant();
    return sql
        .list(
            """
            update letter set due_at = ? where id = (
              select id from letter where delivered_at is null and due_at <= ?
              order by due_at, id limit 1 for update skip locked)
            returning id, owner, body
            """,
            row ->
                new Taken(
                    row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBytes(3)),
            now.plus(LEASE),
            now)
        .stream()
        .findFirst();
  }

  private Optional<Letter> opened(Taken taken) {
    try {
      byte[] plain = database.sealer().open(taken.owner(), place(taken.id()), taken.body());
      return Optional.of(database.json().read(plain, Letter.class));
    } catch (KeyDestroyed erased) {
      return Optional.empty();
    }
  }

  private void erase(UUID letter) {
    sql.change(
        "update letter set body = null, delivered_at = ? where id = ? and delivered_at is null",
        clock.instant(),
        letter);
  }

  private static Duration pause(int failures) {
    Duration longer = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 20));
    return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
  }

  private static Sealer.Place place(UUID letter) {
    return new Sealer.Place(TABLE, "body", letter);
  }
}
