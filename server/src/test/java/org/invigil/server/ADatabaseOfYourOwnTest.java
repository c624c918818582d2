package org.invigil.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.invigil.server.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server on a PostgreSQL that somebody else runs, named by its address. */
class ADatabaseOfYourOwnTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String SET_UP =
      "{\"institution\":\"Nordstadt\",\"name\":\"Olivia Officer\","
          + "\"email\":\"o@example.org\",\"password\":\"a long enough password\"}";
  private static final String SIGN_IN =
      "{\"email\":\"o@example.org\",\"password\":\"a long enough password\"}";

  @TempDir private static Path elsewhere;
  @TempDir private static Path home;
  private static SomebodyElsesPostgres postgres;

  @BeforeAll
  static void somebodyStartsIt() throws Exception {
    postgres = new SomebodyElsesPostgres(elsewhere);
  }

  @AfterAll
  static void somebodyStopsIt() throws Exception {
    postgres.close();
  }

  @Test
  void whatIsKeptThereSurvivesOurRestartAndTheirs() throws Exception {
    try (var server = Server.start(settings(Map.of()))) {
      assertThat(post(server, "/api/setup", SET_UP).statusCode()).isEqualTo(201);
      assertThat(home.resolve("postgres")).doesNotExist();
    }
    try (var server = Server.start(settings(Map.of()))) {
      var token = signedIn(server);
      assertThat(get(server, "/health/readiness", "").statusCode()).isEqualTo(200);

      postgres.stop();
      var refused = get(server, "/api/me", token);
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
      assertThat(refused.body()).contains("\"code\":\"store.unavailable\"");
      assertThat(post(server, "/api/tokens", SIGN_IN).body()).contains("store.unavailable");
      assertThat(get(server, "/health/readiness", "").statusCode()).isEqualTo(503);
      assertThat(get(server, "/health/liveness", "").statusCode()).isEqualTo(200);

      postgres.startAgain();
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> get(server, "/health/readiness", "").statusCode() == 200);
      assertThat(get(server, "/api/me", token).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aWrongPasswordIsRefusedInOneSentenceThatDoesNotTellIt() {
    refusedWith(
        Map.of("INVIGIL_DATABASE_PASSWORD", "not-the-right-1"),
        "PostgreSQL does not accept the user or the password",
        "database.password");
    refusedWith(
        Map.of("INVIGIL_KEYS_DATABASE_PASSWORD", "not-the-right-1"),
        "PostgreSQL does not accept the user or the password",
        "evidence_keys");
  }

  @Test
  void anAddressWhereNobodyAnswersIsRefusedWithoutItsSecrets() {
    refusedWith(
        Map.of(
            "INVIGIL_DATABASE_URL",
            "jdbc:postgresql://127.0.0.1:1/evidence?password=not-the-right-1"),
        "No PostgreSQL answers",
        "start it, or correct database.url");
  }

  @Test
  void whatIsNoAddressOrNoDatabaseIsRefused() {
    refusedWith(
        Map.of("INVIGIL_DATABASE_URL", "postgres://me:not-the-right-1@db/evidence"),
        "must be like jdbc:postgresql://host:5432/name");
    refusedWith(
        Map.of("INVIGIL_DATABASE_URL", postgres.url("nothing")),
        "has no database of that name",
        "create it");
  }

  @Test
  void aUserWhoMayNotMakeTablesIsToldSo() {
    refusedWith(Map.of("INVIGIL_DATABASE_USER", "visitor"), "let the user own it");
  }

  @Test
  void theKeysNeedAPlaceToo() {
    refusedWith(Map.of("INVIGIL_KEYS_DATABASE_URL", ""), "Set keys.database.url too");
  }

  private static void refusedWith(Map<String, String> changed, String... words) {
    assertThatThrownBy(() -> Server.start(settings(changed)).close())
        .isInstanceOf(CannotStart.class)
        .satisfies(it -> assertThat(it.getMessage()).contains(words).doesNotContain("\n"))
        .satisfies(it ->
            assertThat(org.assertj.core.util.Throwables.getStackTrace(it))
                .doesNotContain("not-the-right-1", SomebodyElsesPostgres.PASSWORD));
  }

  private static Settings settings(Map<String, String> changed) {
    var environment =
        new HashMap<>(
            Map.of(
                "INVIGIL_HOME",
                home.toString(),
                "INVIGIL_PORT",
                "-1",
                "INVIGIL_DATABASE_URL",
                postgres.url("evidence"),
                "INVIGIL_DATABASE_USER",
                SomebodyElsesPostgres.USER,
                "INVIGIL_DATABASE_PASSWORD",
                SomebodyElsesPostgres.PASSWORD,
                "INVIGIL_KEYS_DATABASE_URL",
                postgres.url("evidence_keys"),
                "INVIGIL_KEYS_DATABASE_USER",
                SomebodyElsesPostgres.USER,
                "INVIGIL_KEYS_DATABASE_PASSWORD",
                SomebodyElsesPostgres.PASSWORD));
    environment.putAll(changed);
    return Settings.read(environment);
  }

  private static String signedIn(Server server) throws Exception {
    var answer = post(server, "/api/tokens", SIGN_IN);
    var token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer.body());
    assertThat(token.find()).as("%d", answer.statusCode()).isTrue();
    return token.group(1);
  }

  private static HttpResponse<String> get(Server server, String path, String token)
      throws Exception {
    var request = HttpRequest.newBuilder(server.address().resolve(path));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(Server server, String path, String json)
      throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build(),
        BodyHandlers.ofString());
  }
}
