package org.invigil.benchmarks.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server of our own, as {@code bin/invigil serve} starts it, in a home that is gone afterwards.
 * Nothing is analysed.
 */
final class TestedServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path root;
  private final Path home;
  private final int port = freePort();
  private final Process process;
  private final long database;

  /**
   * @param root of the checkout
   * @param home a folder that does not exist yet
   */
  TestedServer(Path root, Path home) throws IOException, InterruptedException {
    this.root = root;
    this.home = Files.createDirectories(home);
    this.process = invigil("serve").redirectErrorStream(true).start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    awaitReady();
    this.database = Long.parseLong(postmaster().getFirst().strip());
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no port is free", e);
    }
  }

  private ProcessBuilder invigil(String... arguments) {
    var command =
        Stream.concat(Stream.of(root.resolve("bin/invigil").toString()), Stream.of(arguments));
    var builder = new ProcessBuilder(command.toList());
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("server.log").toFile()));
    builder.environment().put("INVIGIL_HOME", home.toString());
    builder.environment().put("INVIGIL_PORT", Integer.toString(port));
    builder.environment().put("INVIGIL_LOAD_TESTS", "on");
    builder.environment().put("INVIGIL_ANALYSIS", "off");
    return builder;
  }

  private void awaitReady() throws IOException, InterruptedException {
    for (long end = System.nanoTime() + PATIENCE.toNanos(); !isReady(); ) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException(
            "the server did not start:\n" + Files.readString(home.resolve("server.log")));
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private boolean isReady() throws IOException {
    var address = URI.create("http://127.0.0.1:" + port + "/health/readiness").toURL();
    try {
      return address.openConnection() instanceof HttpURLConnection health
          && health.getResponseCode() == 200;
    } catch (java.net.ConnectException notYet) {
      return false;
    }
  }

  /** Its number and, three lines below, its port. */
  private List<String> postmaster() throws IOException {
    return Files.readAllLines(home.resolve("postgres/postmaster.pid"));
  }

  List<LoadSession> sessions(int count) throws IOException, InterruptedException {
    var out = home.resolve("sessions.jsonl");
    var opened =
        invigil("sessions", "--count", Integer.toString(count), "--out", out.toString()).start();
    if (opened.waitFor() != 0) {
      throw new IOException("no sessions:\n" + Files.readString(home.resolve("server.log")));
    }
    return LoadSession.read(out);
  }

  InetSocketAddress address() {
    return new InetSocketAddress("127.0.0.1", port);
  }

  long server() {
    return process.pid();
  }

  long database() {
    return database;
  }

  Path home() {
    return home;
  }

  /** Files of the journal, those that wait to be moved too. */
  long journalFiles() throws IOException {
    try (var files = Files.list(home.resolve("evidence/journal"))) {
      return files.filter(it -> it.toString().endsWith(".journal")).count();
    }
  }

  /** Evidence and tables, without the logs of PostgreSQL that are written round and round. */
  long bytesOnDisk() throws IOException, InterruptedException {
    return Usage.bytesOnDisk(home.resolve("evidence"), home.resolve("postgres/base"));
  }

  Connection connect() throws IOException, SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%s/invigil".formatted(postmaster().get(3).strip()),
        "postgres",
        Files.readString(home.resolve("keys/postgres.password")).strip());
  }

  /** Stops the server and its database, by force if need be, and deletes the home. */
  @Override
  public synchronized void close() {
    try {
      var postgres = ProcessHandle.of(database);
      process.destroy();
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
      }
      postgres.ifPresent(it -> {
        it.descendants().forEach(ProcessHandle::destroyForcibly);
        it.destroyForcibly();
        it.onExit().join();
      });
      delete();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException failure) {
      System.err.println("could not delete " + home + ": " + failure);
    }
  }

  private void delete() throws IOException {
    if (Files.exists(home)) {
      try (var files = Files.walk(home)) {
        files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
      }
    }
  }
}
