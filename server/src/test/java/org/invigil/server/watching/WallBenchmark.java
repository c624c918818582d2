package org.invigil.server.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.Test;

/** Not run by the build: {@code benchmarks/run wall} runs it; benchmarks/wall.md says how. */
class WallBenchmark {

  private static final int CANDIDATES = Integer.getInteger("wall.candidates", 16);
  private static final int SECONDS = Integer.getInteger("wall.seconds", 600);
  private static final int WARM_UP = 30;
  private static final int POLL = 3;
  private static final int STREAMS = 2;
  private static final long SECOND = 1_000_000_000L;

  private final List<WallCandidate> candidates = new ArrayList<>();
  private final List<WallViewer> viewers = new ArrayList<>();
  private String page = "";
  private String proctor = "";
  private long database;
  private URI server = URI.create("http://127.0.0.1");

  /** What ran so far, in the server's process and in those of its database. */
  private record Cpu(long server, long database) {

    static Cpu of(ProcessHandle server, ProcessHandle database) {
      return new Cpu(
          nanos(server), nanos(database) + database.descendants().mapToLong(Cpu::nanos).sum());
    }

    private static long nanos(ProcessHandle process) {
      return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }
  }

  static URI socket(URI server, ExamSessionId session, String more) {
    return URI.create(
        server.toString().replaceFirst("^http", "ws")
            + "/api/sessions/"
            + session
            + "/live"
            + more);
  }

  @Test
  void measure() throws Exception {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-Dinvigil.root=" + System.getProperty("invigil.root", ".."),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                WallServer.class.getName(),
                Integer.toString(CANDIDATES))
            .redirectError(Path.of("target/wall-server.log").toFile())
            .start();
    try (var client = HttpClient.newHttpClient()) {
      measure(client, process);
    } finally {
      process.destroy();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  /** A client that is closed waits for its sockets, so they go first. */
  private void measure(HttpClient client, Process process) throws Exception {
    try {
      prepare(client, process);
      var line = run(client, process.toHandle());
      Files.writeString(Path.of("target/wall-benchmark.txt"), "RESULT " + line + "\n");
    } finally {
      viewers.forEach(WallViewer::close);
      candidates.forEach(WallCandidate::close);
    }
  }

  private void prepare(HttpClient client, Process process) throws IOException {
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    List<String[]> sitting = new ArrayList<>();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var words = line.split(" ", -1);
      if (words[0].equals(WallServer.READY)) {
        server = URI.create(words[1]);
        proctor = words[3];
        database = Long.parseLong(words[4]);
        page = "/exams/" + words[2] + "/live/now?shown=" + String.join(",", names(sitting));
        break;
      }
      if (words.length == 3 && words[0].length() == 36) {
        sitting.add(words);
      }
    }
    assertThat(sitting).as("see target/wall-server.log").hasSize(CANDIDATES);
    Thread.ofVirtual().start(() -> lines.lines().forEach(more -> {}));
    for (var one : sitting) {
      var session = new ExamSessionId(UUID.fromString(one[0]));
      candidates.add(
          new WallCandidate(client, server, session, one[1], Base64.getDecoder().decode(one[2])));
      viewers.add(new WallViewer(client, server, session, proctor));
    }
  }

  private static List<String> names(List<String[]> sitting) {
    return sitting.stream().map(it -> it[0]).toList();
  }

  private String run(HttpClient client, ProcessHandle process) throws Exception {
    record(client, WARM_UP);
    int sentBefore = shown();
    var before = Cpu.of(process, ProcessHandle.of(database).orElseThrow());
    long begun = System.nanoTime();
    record(client, SECONDS);
    var after = Cpu.of(process, ProcessHandle.of(database).orElseThrow());
    double lasted = System.nanoTime() - begun;
    int expected = SECONDS * CANDIDATES * STREAMS;
    int gaps = viewers.stream().mapToInt(it -> it.gaps.get()).sum();
    return String.format(
        Locale.ROOT,
        "{\"benchmark\":\"wall\",\"candidates\":%d,\"seconds\":%d,\"serverCpuPercentOfACore\":%.1f,"
            + "\"databaseCpuPercentOfACore\":%.1f,\"fragments\":%d,\"dropped\":%d,\"gaps\":%d,"
            + "\"loadAverage\":%.1f}",
        CANDIDATES,
        SECONDS,
        100 * (after.server() - before.server()) / lasted,
        100 * (after.database() - before.database()) / lasted,
        expected,
        expected - (shown() - sentBefore),
        gaps,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private int shown() {
    return viewers.stream().mapToInt(it -> it.shown.get()).sum();
  }

  /**
   * A fragment of each stream a second; the page asks every three. Then waits for the last ones.
   */
  private void record(HttpClient client, int seconds) throws Exception {
    int before = shown();
    long begun = System.nanoTime();
    for (int second = 0; second < seconds; second++) {
      for (var it : candidates) {
        it.record();
      }
      if (second % POLL == 0) {
        ask(client);
      }
      LockSupport.parkNanos(begun + (second + 1) * SECOND - System.nanoTime());
    }
    int all = before + seconds * CANDIDATES * STREAMS;
    for (int tries = 0; tries < 50 && shown() < all; tries++) {
      LockSupport.parkNanos(SECOND / 10);
    }
  }

  private void ask(HttpClient client) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(server.resolve(page))
            .header("Authorization", "Bearer " + proctor)
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("id=\"at-" + candidates.getLast().session());
  }
}
