package org.invigil.adapter.out.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The steps share one data folder, as the starts of one server do. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedDatabaseTest {

  private static final int ENOUGH = 200;

  @TempDir static Path home;

  @Test
  @Order(1)
  void nothing_acknowledged_is_lost_when_the_server_is_killed() throws Exception {
    long acknowledged = killedAfter(ENOUGH);
    long orphan = postmaster();
    assertThat(ProcessHandle.of(orphan)).isPresent();
    try (EmbeddedDatabase postgres = EmbeddedDatabase.start(home)) {
      assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
      assertThat(number(postgres.main(), "select max(number) from promise"))
          .isGreaterThanOrEqualTo(acknowledged);
      assertThat(number(postgres.main(), "select count(*) from promise"))
          .isGreaterThanOrEqualTo(acknowledged);
    }
  }

  @Test
  @Order(2)
  void commits_are_flushed_and_nobody_signs_in_without_the_password() throws Exception {
    try (EmbeddedDatabase postgres = EmbeddedDatabase.start(home)) {
      for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
        assertThat(text(postgres.keys(), "show " + setting)).isEqualTo("on");
      }
      assertThat(text(postgres.main(), "show server_version")).startsWith("17.");
      DatabaseAddress wrong = new DatabaseAddress(postgres.main().url(), "postgres", "guess");
      assertThatThrownBy(() -> text(wrong, "select 1")).isInstanceOf(SQLException.class);
    }
  }

  @Test
  @Order(3)
  void the_password_is_for_its_owner_alone() throws IOException {
    Path file = home.resolve("keys").resolve("postgres.password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(file)).hasSize(48);
  }

  @Test
  @Order(4)
  void closing_leaves_no_process_behind() throws IOException {
    EmbeddedDatabase postgres = EmbeddedDatabase.start(home);
    long postmaster = postmaster();
    postgres.close();
    assertThat(ProcessHandle.of(postmaster).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  @Order(5)
  void a_stale_note_of_a_process_that_is_not_ours_is_left_alone() throws IOException {
    Path note = home.resolve("postgres").resolve("postmaster.pid");
    Files.writeString(
        note,
        "%d\n%s\n0\n1\n\n127.0.0.1\n\n"
            .formatted(ProcessHandle.current().pid(), home.resolve("postgres")));
    assertThat(Postmaster.on(home.resolve("postgres"))).isEmpty();
    assertThat(ProcessHandle.current().isAlive()).isTrue();
    Files.writeString(note, "torn");
    assertThat(Postmaster.on(home.resolve("postgres"))).isEmpty();
    Files.delete(note);
  }

  /** As where the first process of a container buries nobody. */
  @Test
  @Order(6)
  void a_postmaster_that_was_killed_and_that_nobody_buried_does_not_stop_the_next_start()
      throws Exception {
    // The child ends when it is told to, once its parent is a program that asks after nobody.
    String script = "exec 3<&0; (read end <&3) & echo $!; exec sleep 600";
    Process parent = new ProcessBuilder("sh", "-c", script).start();
    try (BufferedReader said = parent.inputReader()) {
      String dead = said.readLine();
      Path program = Path.of("/proc", Long.toString(parent.pid()), "comm");
      await().until(() -> Files.readString(program).startsWith("sleep"));
      try (Writer toChild = parent.outputWriter()) {
        toChild.write("\n");
      }
      Path state = Path.of("/proc", dead, "stat");
      await().until(() -> Files.readString(state).contains(") Z "));
      Files.writeString(
          home.resolve("postgres").resolve("postmaster.pid"),
          "%s\n%s\n0\n1\n\n127.0.0.1\n\n".formatted(dead, home.resolve("postgres")));

      try (EmbeddedDatabase postgres = EmbeddedDatabase.start(home)) {
        assertThat(text(postgres.main(), "select 1")).isEqualTo("1");
      }
    } finally {
      parent.destroyForcibly();
    }
  }

  private static long killedAfter(int commits) throws Exception {
    Process server =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                CommitsUntilKilled.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long acknowledged = 0;
    try (BufferedReader said = server.inputReader()) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (!line.matches("[0-9]+")) {
          continue;
        }
        acknowledged = Long.parseLong(line);
        if (acknowledged == commits) {
          // Not destroyForcibly: it would close what the program said before it died.
          new ProcessBuilder("kill", "-9", Long.toString(server.pid())).start().waitFor();
        }
      }
    }
    assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(acknowledged).isGreaterThanOrEqualTo(commits);
    return acknowledged;
  }

  private static long postmaster() throws IOException {
    return Long.parseLong(
        Files.readAllLines(home.resolve("postgres").resolve("postmaster.pid")).getFirst().strip());
  }

  private static long number(DatabaseAddress at, String sql) throws SQLException {
    return Long.parseLong(text(at, sql));
  }

  private static String text(DatabaseAddress at, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(at.url(), at.user(), at.password());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
