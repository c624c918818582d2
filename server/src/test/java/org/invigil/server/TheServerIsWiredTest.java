package org.invigil.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Tokens;
import org.invigil.domain.access.TokenHolder;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.invigil.server.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole server, with a PostgreSQL and models of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TheServerIsWiredTest {

  @TempDir private static Path home;
  private static Server server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    server =
        Server.start(
            Settings.read(
                Map.of(
                    "INVIGIL_HOME",
                    home.toString(),
                    "INVIGIL_PORT",
                    "-1",
                    "INVIGIL_LOAD_TESTS",
                    "on",
                    "INVIGIL_ANALYSIS",
                    "off")));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyUseCaseCanBeBuilt() throws IOException, ClassNotFoundException {
    var ports = incomingPorts();

    assertThat(ports).hasSizeGreaterThan(60);
    assertThat(ports)
        .allSatisfy(
            it -> assertThat(server.context().getBean(it)).as(it.getSimpleName()).isNotNull());
  }

  private static List<Class<?>> incomingPorts() throws IOException, ClassNotFoundException {
    var ports = new ArrayList<Class<?>>();
    for (var name : classNames()) {
      var type = Class.forName(name);
      if (type.isInterface()
          && Stream.of(type.getDeclaredClasses())
              .anyMatch(it -> it.getSimpleName().equals("Command"))) {
        ports.add(type);
      }
    }
    return ports;
  }

  /** The classes beside {@link Refusal}, in a folder or in a jar. */
  private static List<String> classNames() throws IOException {
    var source =
        Path.of(
            URI.create(
                Refusal.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    if (Files.isDirectory(source)) {
      return classNames(source);
    }
    try (var jar = FileSystems.newFileSystem(source)) {
      return classNames(jar.getPath("/"));
    }
  }

  private static List<String> classNames(Path root) throws IOException {
    var ports = root.resolve("org/invigil/application/port/in");
    try (var files = Files.walk(ports)) {
      return files
          .map(it -> root.relativize(it).toString())
          .filter(it ->
              it.endsWith(".class") && !it.contains("$") && !it.endsWith("package-info.class"))
          .map(it -> it.replace(".class", "").replace('/', '.'))
          .toList();
    }
  }

  @Test
  @Rule("SEC-1")
  void healthIsForAllAndTheRestIsNot() throws Exception {
    assertThat(get("/health").statusCode()).isEqualTo(200);
    assertThat(get("/swagger/invigil.yml").body()).contains("openapi: 3");
    assertThat(get("/prometheus").statusCode()).isEqualTo(401);
    assertThat(get("/api/me").statusCode()).isEqualTo(401);
    assertThat(get("/api/reviews").body()).contains("access.not-signed-in");
  }

  @Test
  @Order(1)
  void ofManySetUpsAtTheSameMomentOneSucceeds() {
    var wish =
        "{\"institution\":\"Nordstadt\",\"name\":\"Olivia"
            + " Officer\",\"email\":\"o@example.org\",\"password\":\"a long enough password\"}";

    var answers =
        IntStream.range(0, 5)
            .mapToObj(it -> CLIENT.sendAsync(posting("/api/setup", wish), BodyHandlers.ofString()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(it -> it.statusCode() == 503 ? repeated(wish) : it)
            .toList();

    assertThat(answers).filteredOn(it -> it.statusCode() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(it -> it.statusCode() != 201)
        .hasSize(4)
        .allSatisfy(it -> {
          assertThat(it.statusCode()).as(it.body()).isEqualTo(409);
          assertThat(it.body()).contains("\"code\":\"institution.already-set-up\"");
        });
    assertThat(server.context().getBean(Institutions.class).everyOne()).hasSize(1);
  }

  /** A busy machine may be too slow to open connections for all; that is told, and repeated. */
  private static HttpResponse<String> repeated(String wish) {
    return CLIENT.sendAsync(posting("/api/setup", wish), BodyHandlers.ofString()).join();
  }

  @Test
  @Order(2)
  @Rule("SEC-1")
  void metricsAreForAdministratorsOnly() throws Exception {
    var administrator = tokenOf("o@example.org");
    assertThat(get("/prometheus", administrator).statusCode()).isEqualTo(200);
    assertThat(get("/prometheus/", administrator).body()).contains("jvm_");

    post(
        "/api/staff",
        administrator,
        "{\"name\":\"Ruth Reviewer\",\"email\":\"r@example.org\","
            + "\"password\":\"a long enough password\",\"roles\":[\"REVIEWER\"]}");
    var notEntitled = List.of(tokenOf("r@example.org"), candidateToken(), uploaderToken());
    for (var token : notEntitled) {
      for (var path : List.of("/prometheus", "/prometheus/")) {
        var refused = get(path, token);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(refused.body()).contains("\"code\":\"access.not-permitted\"");
        assertThat(refused.headers().firstValue("Content-Type"))
            .contains("application/problem+json");
      }
    }
  }

  @Test
  @Order(3)
  void anEmptyListIsAnAnswer() throws Exception {
    assertThat(get("/api/onboardings", tokenOf("o@example.org")).body())
        .isEqualTo("{\"onboardings\":[]}");
  }

  @Test
  void healthSaysHowItIsAndNothingElse() throws Exception {
    for (var path : List.of("/health", "/health/readiness", "/health/liveness")) {
      assertThat(get(path).body()).isEqualTo("{\"status\":\"UP\"}");
    }
  }

  @Test
  void healthSaysWhatIsSwitchedOffAndOn() throws Exception {
    assertThat(get("/health").headers().firstValue("Invigil-Analysis")).contains("off");
    assertThat(get("/health").headers().firstValue("Invigil-Load-Tests")).contains("on");
  }

  @Test
  @Order(4)
  void aLoadProgramPutsAnyBytesIntoTheSessionsOpenedForIt() throws Exception {
    var secret = Files.readString(home.resolve("keys").resolve("load-tests.secret"));
    assertThat(sessions("another secret", 1).statusCode()).isEqualTo(403);
    assertThat(sessions(secret, 101).statusCode()).isEqualTo(422);
    var lines = sessions(secret, 2).body().lines().toList();
    assertThat(lines).hasSize(2);
    for (var line : lines) {
      var path = line.replaceAll(".*\"putPath\":\"([^\"]+)\".*", "$1");
      var token = line.replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
      var bytes = line.getBytes(StandardCharsets.UTF_8);
      var put =
          HttpRequest.newBuilder(server.address().resolve(path.replace("{sequence}", "0")))
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/octet-stream")
              .header("Content-Digest", "sha-256=:" + digest(bytes) + ":")
              .header("Invigil-Started-At", Instant.now().toString())
              .header("Invigil-Monotonic-Millis", "0")
              .header("Invigil-Duration-Millis", "10000")
              .header("Invigil-Media-Type", "video/mp4")
              .header("Invigil-Previous-Digest", "none")
              .header("Invigil-Cut-Short", "false")
              .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
              .build();
      assertThat(CLIENT.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
      assertThat(CLIENT.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<String> sessions(String secret, int count) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(server.address().resolve("/api/load-tests/sessions?count=" + count))
            .header("Invigil-Load-Tests", secret.strip())
            .POST(HttpRequest.BodyPublishers.noBody())
            .build(),
        BodyHandlers.ofString());
  }

  private static String digest(byte[] bytes) throws NoSuchAlgorithmException {
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static String candidateToken() {
    return token(new TokenHolder.OfCandidate(new CandidateId(new UUID(5, 5)), institution()));
  }

  private static String uploaderToken() {
    return token(new TokenHolder.OfUploader(new ExamSessionId(new UUID(5, 6)), institution()));
  }

  private static String token(TokenHolder of) {
    return server
        .context()
        .getBean(Tokens.class)
        .issue(of, Instant.now().plus(Duration.ofHours(1)));
  }

  private static InstitutionId institution() {
    return server.context().getBean(Institutions.class).everyOne().getFirst().value().id();
  }

  private static String tokenOf(String email) throws Exception {
    var answer =
        post(
            "/api/tokens",
            "",
            "{\"email\":\"" + email + "\",\"password\":\"a long enough password\"}");
    var token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer.body());
    assertThat(token.find()).as("%s: %d", email, answer.statusCode()).isTrue();
    return token.group(1);
  }

  @Test
  @Rule("SEC-2")
  void secretsAreMadeAtTheFirstStartForTheirOwnerOnly() throws IOException {
    try (var secrets = Files.list(home.resolve("keys"))) {
      assertThat(secrets.filter(Files::isRegularFile).toList())
          .hasSizeGreaterThanOrEqualTo(2)
          .allSatisfy(it ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(it)))
                  .isEqualTo("rw-------"));
    }
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path, String token) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Authorization", "Bearer " + token)
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String token, String json)
      throws Exception {
    var request = HttpRequest.newBuilder(posting(path, json), (name, value) -> true);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest posting(String path, String json) {
    return HttpRequest.newBuilder(server.address().resolve(path))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json))
        .build();
  }
}
