package org.invigil.adapter.out.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.invigil.adapter.out.storage.json.DomainJson;
import org.invigil.adapter.out.storage.keys.LookupHash;
import org.invigil.adapter.out.storage.keys.MasterKey;
import org.invigil.adapter.out.storage.keys.Sealer;
import org.invigil.adapter.out.storage.keys.SqlKeys;
import org.invigil.adapter.out.storage.postgres.DatabaseAddress;
import org.invigil.adapter.out.storage.postgres.Pools;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.SqlTransactions;
import org.invigil.adapter.out.storage.sql.SqlUnitOfWork;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.UnitOfWork;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The main database and that of the keys, migrated and ready. Tables are made from {@link
 * #database()}.
 */
public final class Storage implements AutoCloseable {

  private static final int MAIN_CONNECTIONS = 16;
  private static final int KEY_CONNECTIONS = 8;
  private static final int ANSWER_SECONDS = 5;

  private final HikariDataSource mainPool;
  private final HikariDataSource keyPool;
  private final Database database;
  private final UnitOfWork unitOfWork;

  private Storage(HikariDataSource mainPool, HikariDataSource keyPool, MasterKey master) {
    this.mainPool = mainPool;
    this.keyPool = keyPool;
    SqlTransactions transactions = new SqlTransactions("invigil", mainPool);
    SqlKeys keys = new SqlKeys(new SqlTransactions("invigil_keys", keyPool), master);
    this.database =
        new Database(transactions, keys, new Sealer(keys), new LookupHash(keys), new DomainJson());
    this.unitOfWork = new SqlUnitOfWork(transactions);
  }

  /**
   * Opens both databases and brings their tables up to date.
   *
   * @param patience how long either may take for one answer, but to the migrations
   */
  public static Storage open(
      DatabaseAddress main, DatabaseAddress keys, MasterKey master, Duration patience) {
    HikariDataSource mainPool = Pools.open(main, "invigil", MAIN_CONNECTIONS, patience);
    HikariDataSource keyPool;
    try {
      keyPool = Pools.open(keys, "invigil-keys", KEY_CONNECTIONS, patience);
    } catch (RuntimeException e) {
      mainPool.close();
      throw e;
    }
    try {
      migrate(main, "classpath:db/migration");
      migrate(keys, "classpath:db/keys");
      return new Storage(mainPool, keyPool, master);
    } catch (RuntimeException e) {
      mainPool.close();
      keyPool.close();
      throw e;
    }
  }

  public Database database() {
    return database;
  }

  public UnitOfWork unitOfWork() {
    return unitOfWork;
  }

  public Keys keys() {
    return database.keys();
  }

  /** The pool of the main database, for health and for the scheduler. */
  public HikariDataSource mainPool() {
    return mainPool;
  }

  /** Whether both databases answer at this moment; waits for them a few seconds. */
  public boolean answers() {
    return answers(mainPool) && answers(keyPool);
  }

  private static boolean answers(HikariDataSource pool) {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(ANSWER_SECONDS);
    } catch (SQLException unreachable) {
      return false;
    }
  }

  @Override
  public void close() {
    mainPool.close();
    keyPool.close();
  }

  /** A migration of many rows may take longer than any answer: it has connections of its own. */
  private static void migrate(DatabaseAddress address, String location) {
    PGSimpleDataSource unhurried = new PGSimpleDataSource();
    unhurried.setUrl(address.url());
    unhurried.setUser(address.user());
    unhurried.setPassword(address.password());
    Flyway.configure()
        .dataSource(unhurried)
        .locations(location)
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
