package org.invigil.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.invigil.application.port.in.Refusal;
import org.invigil.rules.Rule;
import org.invigil.server.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole server, with a PostgreSQL and models of its own. */
class TheServerIsWiredTest {

  @TempDir private static Path home;
  private static Server server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    server =
        Server.start(Settings.read(Map.of("INVIGIL_HOME", home.toString(), "INVIGIL_PORT", "-1")));
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
  void setUpHappensOnce() throws Exception {
    var wish =
        "{\"institution\":\"Nordstadt\",\"name\":\"Olivia"
            + " Officer\",\"email\":\"o@example.org\",\"password\":\"a long enough password\"}";

    assertThat(post("/api/setup", wish).statusCode()).isEqualTo(201);
    assertThat(post("/api/setup", wish).statusCode()).isEqualTo(409);
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

  private static HttpResponse<String> post(String path, String json) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build(),
        BodyHandlers.ofString());
  }
}
