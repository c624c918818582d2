package org.invigil.adapter.out.storage.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.invigil.adapter.out.storage.files.Folders;
import org.invigil.adapter.out.storage.files.SecretFile;

/**
 * PostgreSQL 17 as a child of the server, for those who bring none of their own. Its data lies in
 * {@code home/postgres}, its password in {@code home/keys/postgres.password}. Commits are flushed.
 * A kill of the server leaves it running; the next start stops it first and loses nothing.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String USER = "postgres";
  private static final String MAIN = "invigil";
  private static final String KEYS = "invigil_keys";
  private static final int ATTEMPTS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final EmbeddedPostgres postgres;
  private final Path data;
  private final String password;

  private EmbeddedDatabase(EmbeddedPostgres postgres, Path data, String password) {
    this.postgres = postgres;
    this.data = data;
    this.password = password;
  }

  /**
   * Starts PostgreSQL on the data in {@code home}, made at the first start.
   *
   * @param home the server's folder, such as {@code var}
   */
  public static EmbeddedDatabase start(Path home) {
    Path folder = home.toAbsolutePath().normalize();
    try {
      Folders.make(folder);
      Path data = folder.resolve("postgres");
      String password = password(folder.resolve("keys").resolve("postgres.password"));
      var started = new EmbeddedDatabase(started(folder, data, password), data, password);
      started.createDatabases();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start PostgreSQL in " + folder, e);
    }
  }

  public DatabaseAddress main() {
    return address(MAIN);
  }

  public DatabaseAddress keys() {
    return address(KEYS);
  }

  /** Stops PostgreSQL and returns when it has ended; by force when it does not end by itself. */
  @Override
  public void close() {
    // Stopping by pg_ctl was seen to hang on a TERM of the whole group: it must not hold us.
    try {
      Optional<Postmaster> running = Postmaster.on(data);
      Thread asked = Thread.ofPlatform().daemon().name("stop-postgres").start(this::ask);
      asked.join(PATIENCE.toMillis());
      if (running.isPresent() && !running.get().ends(PATIENCE)) {
        running.get().stop(PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot stop PostgreSQL", e);
    }
  }

  private void ask() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot stop PostgreSQL", e);
    }
  }

  private static String password(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] secret = new byte[24];
      new SecureRandom().nextBytes(secret);
      SecretFile.writeOnce(file, HexFormat.of().formatHex(secret));
    }
    return Files.readString(file).strip();
  }

  /** A postmaster that died with its server may take a moment to be gone: tried three times. */
  private static EmbeddedPostgres started(Path home, Path data, String password)
      throws IOException {
    for (int attempt = 1; ; attempt++) {
      Optional<Postmaster> earlier = Postmaster.on(data);
      if (earlier.isPresent()) {
        earlier.get().stop(PATIENCE);
      }
      Postmaster.bury(data, PATIENCE);
      // A start that failed leaves the library's own lock with this process.
      Files.deleteIfExists(data.resolve("epg-lock"));
      try {
        return startOnce(home, data, password);
      } catch (IOException | IllegalStateException e) {
        if (attempt == ATTEMPTS) {
          throw new IOException("PostgreSQL did not start in " + ATTEMPTS + " attempts", e);
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
      }
    }
  }

  private static EmbeddedPostgres startOnce(Path home, Path data, String password)
      throws IOException {
    Path binaries = home.resolve("postgres-program");
    Folders.make(binaries);
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(binaries.toFile())
        .setDataDirectory(data)
        .setDataDirectoryCustomizer(
            made -> PasswordSignIn.require(binaries, made.toPath(), USER, password))
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setConnectConfig("password", password)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("max_connections", "100")
        .setServerConfig("timezone", "UTC")
        .setServerConfig("log_parameter_max_length_on_error", "0")
        .setServerConfig("log_error_verbosity", "terse")
        .setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  private DatabaseAddress address(String database) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), database),
        USER,
        password);
  }

  private void createDatabases() {
    DatabaseAddress whole = address("postgres");
    try (Connection connection =
        DriverManager.getConnection(whole.url(), whole.user(), whole.password())) {
      for (String name : List.of(MAIN, KEYS)) {
        if (!exists(connection, name)) {
          try (Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
          }
        }
      }
    } catch (SQLException e) {
      close();
      throw new IllegalStateException("cannot sign in to the PostgreSQL in " + data, e);
    }
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      statement.setString(1, name);
      try (var found = statement.executeQuery()) {
        return found.next();
      }
    }
  }
}
