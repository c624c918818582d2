package org.invigil.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What {@code bin/invigil serve} starts: a process in a folder of its own, with the PostgreSQL that
 * it carries. It can be killed, and started again on what is left.
 */
final class ServerProcess implements AutoCloseable {

  private static final Path PROGRAM =
      Path.of(System.getProperty("invigil.root", "..")).resolve("bin/invigil").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String OFFICER = "o@example.org";
  private static final String PASSWORD = "a long enough password";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path home;
  private final Map<String, String> settings;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private Process server;

  /**
   * @param home a folder of its own
   * @param settings by the names that they have in the environment
   */
  ServerProcess(Path home, Map<String, String> settings) throws IOException {
    this.home = home;
    this.settings = Map.copyOf(settings);
    try (var free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    }
    this.server = invigil("serve").start();
  }

  /** What a command said before it ended. */
  record Said(int code, List<String> lines) {}

  /** A file in its folder, for what a command writes. */
  Path file(String name) {
    return home.resolve(name);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  void awaitReady() {
    await()
        .atMost(PATIENCE)
        .until(() -> {
          assertThat(server.isAlive()).as(log()).isTrue();
          return status("/health/readiness") == 200;
        });
  }

  /** What anybody is answered; 0 while nobody answers. */
  int status(String path) throws InterruptedException {
    var request = HttpRequest.newBuilder(address().resolve(path)).timeout(PATIENCE).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return 0;
    }
  }

  /** Kills it with -9; PostgreSQL stays, as an orphan. */
  void kill() throws Exception {
    server.destroyForcibly();
    assertThat(server.waitFor(PATIENCE)).isTrue();
  }

  /** Whether it ended by itself before so much time was over. */
  boolean ends(Duration within) throws InterruptedException {
    return server.waitFor(within);
  }

  void startAgain() throws IOException {
    server = invigil("serve").start();
  }

  /** The postmaster first, then its children, as it is now. */
  List<ProcessHandle> postgres() throws IOException {
    var pid = Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst().strip();
    var all = new ArrayList<ProcessHandle>();
    ProcessHandle.of(Long.parseLong(pid))
        .ifPresent(postmaster -> {
          all.add(postmaster);
          postmaster.descendants().forEach(all::add);
        });
    return all;
  }

  void killPostgres() throws Exception {
    signal("KILL", List.of(postgres().getFirst()));
  }

  /** All of PostgreSQL stands still and holds on to its connections. */
  void hangPostgres() throws Exception {
    signal("STOP", postgres());
  }

  void letPostgresGoOn() throws Exception {
    signal("CONT", postgres());
  }

  private static void signal(String name, List<ProcessHandle> processes) throws Exception {
    var command = new ArrayList<>(List.of("kill", "-" + name));
    processes.forEach(it -> command.add(Long.toString(it.pid())));
    new ProcessBuilder(command).start().waitFor();
  }

  /** Runs another command of {@code bin/invigil} against it, in a process of its own. */
  Said run(Map<String, String> environment, String... arguments) throws Exception {
    var out = Files.createTempFile(home, "said", ".txt");
    var command = invigil(arguments).redirectOutput(out.toFile());
    command.environment().putAll(environment);
    int code = command.start().waitFor();
    return new Said(code, Files.readAllLines(out));
  }

  /** Makes the institution and answers with the token of its first account. */
  String setUp() throws Exception {
    var wish =
        Map.of(
            "institution", "Nordstadt", "name", "Olivia", "email", OFFICER, "password", PASSWORD);
    var answer =
        client.send(
            HttpRequest.newBuilder(address().resolve("/api/setup"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(wish)))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JSON.readTree(answer.body()).path("token").asText();
  }

  HttpResponse<String> get(String path, String token) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address().resolve(path))
            .header("Authorization", "Bearer " + token)
            .build(),
        BodyHandlers.ofString());
  }

  private ProcessBuilder invigil(String... arguments) {
    var command = Stream.concat(Stream.of(PROGRAM.toString()), Stream.of(arguments)).toList();
    var builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()));
    builder.environment().keySet().removeIf(it -> it.startsWith("INVIGIL_"));
    builder.environment().put("INVIGIL_HOME", home.toString());
    builder.environment().put("INVIGIL_PORT", Integer.toString(port));
    builder.environment().put("INVIGIL_LOAD_TESTS", "on");
    builder.environment().put("INVIGIL_ANALYSIS", "off");
    builder.environment().putAll(settings);
    return builder;
  }

  String log() throws IOException {
    return Files.readString(home.resolve("log"));
  }

  /** Leaves no process behind. */
  @Override
  public void close() throws Exception {
    kill();
    if (Files.exists(home.resolve("postgres/postmaster.pid"))) {
      var left = postgres();
      signal("KILL", left);
      for (var each : left) {
        each.onExit().join();
      }
    }
    client.close();
  }
}
