package org.invigil.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The REST API as anybody would call it. A server that is away or busy is asked again for two
 * minutes; every other refusal ends the run with the server's own words.
 */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Set<Integer> ASK_AGAIN = Set.of(502, 503, 504);

  private final String address;
  private final String token;
  private final HttpClient client = HttpClient.newHttpClient();

  Api(String address, String token) {
    this.address = address;
    this.token = token;
  }

  /** The same server, asked by somebody else. */
  Api as(String otherToken) {
    return new Api(address, otherToken);
  }

  /** What the server answered. */
  record Answer(int status, JsonNode body) {

    boolean isGood() {
      return status >= 200 && status < 300;
    }

    String code() {
      return body.path("code").asText();
    }
  }

  JsonNode get(String path) {
    return good("GET", path, ask(request(path).GET()));
  }

  JsonNode post(String path, Map<String, ?> body) {
    return good("POST", path, tryPost(path, body));
  }

  JsonNode put(String path, Map<String, ?> body) {
    return good("PUT", path, ask(json(path).PUT(body(body))));
  }

  /** The answer also when it is a refusal. */
  Answer tryPost(String path, Map<String, ?> body) {
    return ask(json(path).POST(body(body)));
  }

  JsonNode putPicture(String path, byte[] jpeg) {
    return good(
        "PUT",
        path,
        ask(
            request(path)
                .header("Content-Type", "image/jpeg")
                .PUT(BodyPublishers.ofByteArray(jpeg))));
  }

  /** Whether the address answers with bytes; what they are does not matter. */
  boolean opens(String path) {
    var request = request(path).GET().build();
    try {
      var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return response.statusCode() == 200 && response.body().length > 0;
    } catch (IOException away) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(2));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private static BodyPublisher body(Map<String, ?> body) {
    try {
      return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Answer ask(HttpRequest.Builder builder) {
    var request = builder.build();
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (!ASK_AGAIN.contains(response.statusCode()) || System.nanoTime() > deadline) {
          return new Answer(response.statusCode(), parse(response.body()));
        }
      } catch (IOException away) {
        if (System.nanoTime() > deadline) {
          throw new PracticeFailed("The server has been away for two minutes.", away);
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new PracticeFailed("interrupted", interrupted);
      }
      pause();
    }
  }

  private static JsonNode parse(byte[] body) throws IOException {
    return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new PracticeFailed("interrupted", interrupted);
    }
  }

  private static JsonNode good(String method, String path, Answer answer) {
    if (!answer.isGood()) {
      throw new PracticeFailed(
          "%s %s was answered %d %s: %s"
              .formatted(
                  method,
                  path,
                  answer.status(),
                  answer.code(),
                  answer.body().path("detail").asText()));
    }
    return answer.body();
  }
}
