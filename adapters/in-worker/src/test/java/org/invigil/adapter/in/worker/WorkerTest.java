package org.invigil.adapter.in.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkerTest {

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void asksAgainAndAgainAlsoAfterAFailure() throws IOException, SQLException {
    var asked = new AtomicInteger();
    var failing = new AtomicInteger();
    var ticks =
        List.of(
            new Tick("steady", Duration.ofMillis(1), asked::incrementAndGet),
            new Tick(
                "failing",
                Duration.ofMillis(1),
                () -> {
                  failing.incrementAndGet();
                  throw new IllegalStateException("on purpose");
                }));
    try (var worker = new Worker(database(), ticks)) {
      worker.start();
      await()
          .untilAsserted(() -> {
            assertThat(asked).hasValueGreaterThan(2);
            assertThat(failing).hasValueGreaterThan(2);
          });
    }
  }

  private static DataSource database() throws IOException, SQLException {
    var database = server.getPostgresDatabase();
    try (var migration = WorkerTest.class.getResourceAsStream("/db/migration/V60__ticks.sql");
        var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
    }
    return database;
  }
}
