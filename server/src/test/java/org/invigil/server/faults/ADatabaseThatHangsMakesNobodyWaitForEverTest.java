package org.invigil.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL stands still under load (SIGSTOP), keeps all its connections and takes new ones, and
 * answers none. Then it goes on.
 */
@Rule("SES-11")
@Timeout(600)
class ADatabaseThatHangsMakesNobodyWaitForEverTest {

  private static final int CONNECTIONS = 24;
  private static final int SOME = 100;

  @TempDir Path home;

  @Test
  void uploadsAreRefusedAndHealthIsRedAndThenTheServerGoesOnWithoutAStart() throws Exception {
    try (var server = new ServerProcess(home, Map.of("INVIGIL_DATABASE_PATIENCE", "PT3S"))) {
      server.awaitReady();
      var token = server.setUp();
      var sessions = LoadSession.opened(server, 2);
      try (var uploaders = new Uploaders(server.address(), sessions, new Random(7))) {
        uploaders.begin(CONNECTIONS);
        uploaders.awaitAcknowledged(SOME);
        server.hangPostgres();
        uploaders.awaitRefused(CONNECTIONS);
        assertThat(server.status("/health/readiness")).isEqualTo(503);
        assertThat(server.status("/health/liveness")).isEqualTo(200);
        assertThat(server.get("/api/me", token).body()).contains("\"store.unavailable\"");

        server.letPostgresGoOn();
        await()
            .atMost(Duration.ofMinutes(1))
            .until(() -> server.status("/health/readiness") == 200);
        uploaders.awaitAcknowledged(SOME);
        uploaders.stop();
        uploaders.finish();

        assertThat(uploaders.unexpected).isEmpty();
        assertThat(uploaders.keptFirst.values()).extracting(AtomicInteger::get).containsOnly(1);
        for (var session : sessions) {
          Verified.by(server, token, session).is(uploaders.numbers(session));
        }
      }
    }
  }
}
