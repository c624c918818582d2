package org.invigil.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A PostgreSQL that we did not start and do not own: elsewhere, on a port of its own, with a user
 * who owns two databases and nothing else. It can be stopped and started again on its data.
 */
final class SomebodyElsesPostgres implements AutoCloseable {

  static final String USER = "proctoring";
  static final String PASSWORD = "their-secret-9071";

  private static final String OWNER = "postgres";
  private static final String OWNERS_PASSWORD = "nobody-tells-us-4410";

  private final Path folder;
  private final int port;
  private EmbeddedPostgres running;

  SomebodyElsesPostgres(Path folder) throws IOException, SQLException {
    this.folder = folder;
    try (var free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    }
    this.running = started();
    own(
        "alter role postgres password '" + OWNERS_PASSWORD + "'",
        "create role proctoring login password '" + PASSWORD + "'",
        "create role visitor login password '" + PASSWORD + "'",
        "create database evidence owner proctoring",
        "create database evidence_keys owner proctoring");
    Files.writeString(
        folder.resolve("data/pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    own("select pg_reload_conf()");
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  void stop() throws IOException {
    running.close();
  }

  void startAgain() throws IOException {
    running = started();
  }

  @Override
  public void close() throws IOException {
    stop();
  }

  private EmbeddedPostgres started() throws IOException {
    Files.createDirectories(folder.resolve("program"));
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(folder.resolve("program").toFile())
        .setDataDirectory(folder.resolve("data"))
        .setCleanDataDirectory(false)
        .setPort(port)
        .setConnectConfig("password", OWNERS_PASSWORD)
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .start();
  }

  private void own(String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection(url("postgres"), OWNER, OWNERS_PASSWORD);
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
