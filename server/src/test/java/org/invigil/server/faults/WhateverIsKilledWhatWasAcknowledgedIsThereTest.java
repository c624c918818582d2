package org.invigil.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

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
 * Kills the whole server, its PostgreSQL, and both, at moments drawn by chance while programs
 * upload. All that this test knows of the server it was told by its commands and its API.
 */
@Rule("SES-11")
@Timeout(600)
class WhateverIsKilledWhatWasAcknowledgedIsThereTest {

  private static final int SESSIONS = 3;
  private static final int CONNECTIONS = 24;
  private static final int FEWEST = 60;
  private static final int MOST = 360;

  @TempDir Path home;
  private final long seed = Long.getLong("invigil.seed", System.nanoTime());
  private final Random chance = new Random(seed);

  @Test
  void killedAtAnyMomentTheServerStillHasWhatItSaidItKeeps() throws Exception {
    System.out.println("kills by chance: -Dinvigil.seed=" + seed);
    try (var server = new ServerProcess(home, Map.of())) {
      server.awaitReady();
      var token = server.setUp();
      var sessions = LoadSession.opened(server, SESSIONS);
      try (var uploaders = new Uploaders(server.address(), sessions, chance)) {
        serverKilled(server, uploaders);
        postgresKilledAndThenTheServer(server, uploaders);
        bothKilled(server, uploaders);
        killedAgainWhileItStarts(server, uploaders);
        uploaders.finish();

        assertThat(uploaders.unexpected).isEmpty();
        assertThat(uploaders.keptFirst.values()).extracting(AtomicInteger::get).containsOnly(1);
        for (var session : sessions) {
          Verified.by(server, token, session).is(uploaders.numbers(session));
        }
        System.out.printf(
            "%d pieces acknowledged, %d refusals%n",
            uploaders.acknowledged.size(), uploaders.refused.get());
      }
    }
  }

  private void serverKilled(ServerProcess server, Uploaders uploaders) throws Exception {
    uploaders.begin(CONNECTIONS);
    uploaders.awaitAcknowledged(some());
    server.kill();
    uploaders.stop();
    server.startAgain();
    server.awaitReady();
  }

  private void postgresKilledAndThenTheServer(ServerProcess server, Uploaders uploaders)
      throws Exception {
    uploaders.begin(CONNECTIONS);
    uploaders.awaitAcknowledged(some());
    server.killPostgres();
    uploaders.awaitRefused(CONNECTIONS);
    server.kill();
    uploaders.stop();
    server.startAgain();
    server.awaitReady();
  }

  private void bothKilled(ServerProcess server, Uploaders uploaders) throws Exception {
    uploaders.begin(CONNECTIONS);
    uploaders.awaitAcknowledged(some());
    server.killPostgres();
    server.kill();
    uploaders.stop();
    server.startAgain();
    server.awaitReady();
  }

  private void killedAgainWhileItStarts(ServerProcess server, Uploaders uploaders)
      throws Exception {
    uploaders.begin(CONNECTIONS);
    uploaders.awaitAcknowledged(some());
    server.kill();
    uploaders.stop();
    server.startAgain();
    assertThat(server.ends(Duration.ofMillis(chance.nextInt(500, 5000)))).isFalse();
    server.kill();
    server.startAgain();
    server.awaitReady();
    uploaders.begin(CONNECTIONS);
    uploaders.awaitAcknowledged(some());
    uploaders.stop();
  }

  private int some() {
    return chance.nextInt(FEWEST, MOST);
  }
}
