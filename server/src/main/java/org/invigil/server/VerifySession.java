package org.invigil.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code invigil verify SESSION}: asks the running server to open and check every piece of a
 * recording, and tells what it says, line by line. It goes by the API and not by the folder or the
 * database, so that the server's rights and keys are the only ones; it needs a token of staff.
 */
final class VerifySession {

  static final int WHOLE = 0;
  static final int NOT_WHOLE = 1;
  static final int CANNOT_TELL = 2;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int EVERY = 500;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> environment;
  private final URI server;
  private final PrintStream out;
  private final PrintStream progress;

  VerifySession(
      Map<String, String> environment, URI server, PrintStream out, PrintStream progress) {
    this.environment = environment;
    this.server = server;
    this.out = out;
    this.progress = progress;
  }

  /** {@code arguments} without the command's own name. Answers the exit code. */
  int run(List<String> arguments) {
    var opening = !arguments.contains("--bytes-only");
    var sessions = arguments.stream().filter(it -> !it.equals("--bytes-only")).toList();
    if (sessions.size() != 1 || !isSession(sessions.getFirst())) {
      return cannotTell(
          """
          invigil verify SESSION [--bytes-only]
            SESSION       its identifier
            --bytes-only  check length, digest, chain and witnesses, and open nothing
          Sign in by INVIGIL_TOKEN, or by INVIGIL_EMAIL and INVIGIL_PASSWORD. The server is
          INVIGIL_SERVER, or the one on this machine.\
          """);
    }
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var token = token(client);
      return token.isEmpty()
          ? cannotTell("Sign in by INVIGIL_TOKEN, or by INVIGIL_EMAIL and INVIGIL_PASSWORD.")
          : verify(client, token.get(), sessions.getFirst(), opening);
    } catch (IOException away) {
      return cannotTell("The server at " + server + " cannot be asked: " + away.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return cannotTell("stopped");
    }
  }

  private static boolean isSession(String text) {
    try {
      return UUID.fromString(text).toString().equalsIgnoreCase(text);
    } catch (IllegalArgumentException other) {
      return false;
    }
  }

  private Optional<String> token(HttpClient client) throws IOException, InterruptedException {
    var given = environment.get("INVIGIL_TOKEN");
    if (given != null) {
      return Optional.of(given);
    }
    var email = environment.get("INVIGIL_EMAIL");
    var password = environment.get("INVIGIL_PASSWORD");
    if (email == null || password == null) {
      return Optional.empty();
    }
    var body = JSON.writeValueAsString(Map.of("email", email, "password", password));
    var request =
        HttpRequest.newBuilder(server.resolve("/api/tokens"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    return answer.statusCode() == 201
        ? Optional.of(JSON.readTree(answer.body()).path("token").asText())
        : Optional.empty();
  }

  private int verify(HttpClient client, String token, String session, boolean opening)
      throws IOException, InterruptedException {
    var path = "/api/sessions/" + session + "/verification?open=" + opening;
    var request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Authorization", "Bearer " + token)
            .build();
    var answer = client.send(request, BodyHandlers.ofInputStream());
    try (var lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      return answer.statusCode() == 200 ? tell(lines, pieces(answer)) : refused(lines.readLine());
    }
  }

  private static String pieces(HttpResponse<?> answer) {
    return answer.headers().firstValue("Invigil-Pieces").orElse("?");
  }

  private int refused(String problem) throws IOException {
    var why = problem == null ? "" : JSON.readTree(problem).path("detail").asText(problem);
    return cannotTell("The server refuses: " + why);
  }

  private int tell(BufferedReader lines, String all) throws IOException {
    long pieces = 0;
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var it = JSON.readTree(line);
      if (it.has("whole")) {
        return verdict(it);
      }
      if (it.has("finding")) {
        out.println(finding(it));
      } else {
        out.println(piece(it));
        pieces++;
        if (pieces % EVERY == 0) {
          progress.println("verified " + pieces + " of " + all + " pieces");
        }
      }
    }
    return cannotTell("The answer broke off: nothing is proved.");
  }

  private static String piece(JsonNode it) {
    return "%-6s sitting %d  %6d  %s  %s"
        .formatted(
            it.path("stream").asText(),
            it.path("sitting").asInt(),
            it.path("sequence").asLong(),
            it.path("sha256").asText(),
            it.path("sound").asBoolean() ? "ok" : "ALTERED");
  }

  private static String finding(JsonNode it) {
    var why = it.path("explanation").asText("");
    return "%s %s: %s"
        .formatted(
            why.isEmpty() ? "NOT EXPLAINED" : "explained by " + why + ",",
            it.path("finding").asText(),
            it.path("words").asText());
  }

  private int verdict(JsonNode it) {
    var whole = it.path("whole").asBoolean();
    out.printf(
        "%s: %d pieces, %d bytes, %d findings, %d of them not explained (session %s)%n",
        whole ? "WHOLE" : "NOT WHOLE",
        it.path("pieces").asLong(),
        it.path("bytes").asLong(),
        it.path("findings").asLong(),
        it.path("unexplained").asLong(),
        it.path("state").asText());
    return whole ? WHOLE : NOT_WHOLE;
  }

  private int cannotTell(String why) {
    progress.println(why);
    return CANNOT_TELL;
  }
}
