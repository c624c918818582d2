package org.invigil.adapter.out.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.invigil.adapter.out.storage.keys.MasterKey;
import org.invigil.adapter.out.storage.postgres.EmbeddedDatabase;

/** One PostgreSQL and one open storage for all tests of a JVM; it ends with the JVM. */
public final class SharedStorage {

  /** How long an answer may take. */
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Path HOME = folder();
  private static final EmbeddedDatabase POSTGRES = started();
  private static final Storage STORAGE = open();

  private SharedStorage() {}

  public static Storage get() {
    return STORAGE;
  }

  /** Another storage on the same data, for tests that close it or play a second server. */
  public static Storage open() {
    return open(MasterKey.inFile(HOME.resolve("keys/master.json")));
  }

  public static Storage open(MasterKey master) {
    return Storage.open(POSTGRES.main(), POSTGRES.keys(), master, PATIENCE);
  }

  /** Where PostgreSQL was unpacked, which happens once in a JVM. */
  public static Path program() {
    return HOME.resolve("postgres-program");
  }

  /** Runs SQL past every adapter, as an intruder would. */
  public static int tamper(String sql, Object... values) {
    return on(STORAGE.mainPool(), sql, values);
  }

  private static int on(javax.sql.DataSource pool, String sql, Object... values) {
    try (Connection connection = pool.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes a table that only a test needs. */
  public static void table(String ddl) {
    try (Connection connection = STORAGE.mainPool().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(ddl);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EmbeddedDatabase started() {
    EmbeddedDatabase postgres = EmbeddedDatabase.start(HOME);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              postgres.close();
              delete(HOME);
            }));
    return postgres;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("invigil-storage");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (var paths = Files.walk(folder)) {
      paths.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
