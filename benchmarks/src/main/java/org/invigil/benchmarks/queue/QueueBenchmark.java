package org.invigil.benchmarks.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks for the queue again and again, as page and by REST, also just after a decision made a place
 * outdated. Arguments: {@code --sessions N}, 10,000 if absent. See queue.md.
 */
public final class QueueBenchmark {

  private static final double LIMIT_MS = 50;
  private static final int WARM = 100;
  private static final int ASKED = 400;
  private static final int DECIDED = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final DemoServer server;

  private QueueBenchmark(DemoServer server) {
    this.server = server;
  }

  public static void main(String... arguments) throws Exception {
    var sessions = arguments.length == 2 ? Integer.parseInt(arguments[1]) : 10_000;
    var root = Path.of(System.getProperty("invigil.root"));
    var home = root.resolve("benchmarks/target/queue-" + ProcessHandle.current().pid());
    try (var server = new DemoServer(root, home, sessions)) {
      System.out.println("RESULT " + JSON.writeValueAsString(new QueueBenchmark(server).run()));
    }
  }

  private Map<String, Object> run() throws IOException, InterruptedException {
    signIn();
    long first = System.nanoTime();
    var queue = JSON.readTree(get("/api/reviews?limit=1000"));
    var firstMs = (System.nanoTime() - first) / 1e6;
    var result = new LinkedHashMap<String, Object>();
    result.put("waiting", queue.path("all").asInt());
    result.put("firstMs", firstMs);
    result.put("page", times("/reviews"));
    result.put("rest", times("/api/reviews"));
    result.put("afterADecision", afterDecisions(queue.path("reviews")));
    result.put("limitMs", LIMIT_MS);
    result.put("loadAverage", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    return result;
  }

  private void signIn() throws IOException, InterruptedException {
    var body = "then=&email=reviewer%40example.org&password=" + server.password();
    var answer =
        http.send(
            HttpRequest.newBuilder(server.address("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.discarding());
    if (answer.statusCode() != 303) {
      throw new IOException("signing in answered with " + answer.statusCode());
    }
  }

  private Map<String, Double> times(String path) throws IOException, InterruptedException {
    for (int i = 0; i < WARM; i++) {
      get(path);
    }
    var millis = new double[ASKED];
    for (int i = 0; i < ASKED; i++) {
      millis[i] = time(path);
    }
    return told(millis);
  }

  /** Each look comes after a flag was decided, so one place is worked out anew in it. */
  private Map<String, Double> afterDecisions(JsonNode places)
      throws IOException, InterruptedException {
    var millis = new double[DECIDED];
    int done = 0;
    for (var place : places) {
      if (done == DECIDED) {
        break;
      }
      if (place.path("undecided").asInt() > 0) {
        accept(place.path("session").asText());
        millis[done++] = time("/reviews");
      }
    }
    return told(Arrays.copyOf(millis, done));
  }

  private void accept(String session) throws IOException, InterruptedException {
    var flags = JSON.readTree(get("/api/sessions/" + session + "/flags")).path("flags");
    var path = "/api/sessions/%s/flags/%s/decisions";
    var answer =
        http.send(
            HttpRequest.newBuilder(
                    server.address(path.formatted(session, flags.get(0).path("id").asText())))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString("{\"decision\":\"accept\"}"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IOException("deciding answered with " + answer.body());
    }
  }

  private double time(String path) throws IOException, InterruptedException {
    long began = System.nanoTime();
    get(path);
    return (System.nanoTime() - began) / 1e6;
  }

  private String get(String path) throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(server.address(path))
                .header("Sec-Fetch-Site", "same-origin")
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered with " + answer.statusCode());
    }
    return answer.body();
  }

  private static Map<String, Double> told(double... millis) {
    Arrays.sort(millis);
    var p95 = millis[(int) (millis.length * 0.95)];
    var told = new LinkedHashMap<String, Double>();
    told.put("p50Ms", millis[millis.length / 2]);
    told.put("p95Ms", p95);
    told.put("mostMs", millis[millis.length - 1]);
    told.put("p95ToLimit", p95 / LIMIT_MS);
    return told;
  }
}
