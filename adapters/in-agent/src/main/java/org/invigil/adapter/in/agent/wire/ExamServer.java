package org.invigil.adapter.in.agent.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * The server as one holder of a token sees it. Every call ends within the patience given, and every
 * failure of the network is an {@link Answer}.
 */
public final class ExamServer implements AutoCloseable {

  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final long LARGEST_ANSWER = 1024 * 1024;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client;
  private final ServerAddress address;
  private final String token;
  private final Duration patience;
  private final ProxySelector network;
  private final Uplink uplink;

  private ExamServer(
      HttpClient client,
      ServerAddress address,
      String token,
      Duration patience,
      ProxySelector network,
      Uplink uplink) {
    this.client = client;
    this.address = address;
    this.token = token;
    this.patience = patience;
    this.network = network;
    this.uplink = uplink;
  }

  /**
   * @param network decides by which way calls go
   * @param patience how long one call may take
   */
  public static ExamServer at(
      ServerAddress address, String token, ProxySelector network, Duration patience) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT.compareTo(patience) < 0 ? TO_CONNECT : patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(network)
            .build();
    return new ExamServer(client, address, token, patience, network, new Uplink(System::nanoTime));
  }

  /** The same server for the holder of another token. */
  public ExamServer as(String otherToken) {
    return new ExamServer(client, address, otherToken, patience, network, uplink);
  }

  /** The same server, waiting as long as {@code longer} for each answer; closed with this one. */
  public ExamServer waiting(Duration longer) {
    return new ExamServer(client, address, token, longer, network, uplink);
  }

  public ServerAddress address() {
    return address;
  }

  /** The way to the server, as measured by every body that was put. */
  public Uplink uplink() {
    return uplink;
  }

  /** Whether a practice has cut the network; an open WebSocket would not notice by itself. */
  public boolean isCut() {
    return network instanceof NetworkSwitch cutter && cutter.isCut();
  }

  /** Opens a WebSocket with the token; fails like any future. */
  public CompletableFuture<WebSocket> webSocket(String path, WebSocket.Listener listener) {
    WebSocket.Builder socket = client.newWebSocketBuilder().connectTimeout(patience);
    if (!token.isEmpty()) {
      socket.header("Authorization", "Bearer " + token);
    }
    String http = address.at(path).toString();
    return socket.buildAsync(URI.create(http.replaceFirst("^http", "ws")), listener);
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** Posts JSON; an empty map posts an empty object. */
  public Answer post(String path, Map<String, ?> body) {
    return postJson(path, json(body));
  }

  /** Posts JSON that was written before. */
  public Answer postJson(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  public Answer put(String path, String mediaType, byte[] body, Map<String, String> headers) {
    HttpRequest.Builder request =
        request(path).header("Content-Type", mediaType).PUT(BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    long began = System.nanoTime();
    Answer answer = send(request);
    if (answer instanceof Answer.Done) {
      uplink.took(body.length, Duration.ofNanos(System.nanoTime() - began));
    }
    return answer;
  }

  /** Posts nothing but headers. */
  Answer post(String path, Map<String, String> headers, String nothing) {
    HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(nothing));
    headers.forEach(request::header);
    return send(request);
  }

  /** Puts to an address that the server gave, without the token. */
  Answer putElsewhere(URI address, Map<String, String> headers, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).timeout(patience).PUT(BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    long began = System.nanoTime();
    Answer answer = send(request, ExamServer::storesAnswer);
    if (answer instanceof Answer.Done) {
      uplink.took(body.length, Duration.ofNanos(System.nanoTime() - began));
    }
    return answer;
  }

  public static String json(Map<String, ?> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException("only plain values travel", impossible);
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.at(path))
            .timeout(patience)
            .header("Accept", "application/json, */*;q=0.5");
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private Answer send(HttpRequest.Builder request) {
    return send(request, ExamServer::answer);
  }

  private Answer send(
      HttpRequest.Builder request, Function<HttpResponse<byte[]>, Answer> understood) {
    CompletableFuture<HttpResponse<byte[]>> call =
        client.sendAsync(
            request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
    try {
      HttpResponse<byte[]> response = call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      rest(response).ifPresent(uplink::askedToRest);
      return understood.apply(response);
    } catch (TimeoutException slow) {
      call.cancel(true);
      return new Answer.Unreachable("no answer within " + patience.toSeconds() + " seconds", true);
    } catch (ExecutionException failed) {
      return new Answer.Unreachable(
          String.valueOf(failed.getCause()), connected(failed.getCause()));
    } catch (InterruptedException stopped) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      return new Answer.Unreachable("stopped", false);
    }
  }

  private static boolean connected(@Nullable Throwable failure) {
    return !(failure instanceof ConnectException
        || failure instanceof HttpConnectTimeoutException
        || failure instanceof SSLException);
  }

  /**
   * Only the server's own problem is a "no". What a proxy, a captive portal or another server
   * answers in its place says nothing of what was asked.
   */
  private static Answer answer(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    JsonNode body = parse(response.body());
    if (status / 100 == 2) {
      return new Answer.Done(status, body, response.headers().firstValue("Repr-Digest").orElse(""));
    }
    if (isTemporary(status) || !isProblemOfOurs(status, body)) {
      return new Answer.NotNow(status, wait(response));
    }
    return new Answer.Refused(
        status,
        body.path("code").asText(),
        body.path("detail").asText(body.path("title").asText("The server refused.")),
        body.path("reference").asText(""));
  }

  /** A store of others has problems of its own; nothing is decided by them. */
  private static Answer storesAnswer(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status / 100 == 2) {
      return new Answer.Done(status, MissingNode.getInstance(), "");
    }
    return isTemporary(status)
        ? new Answer.NotNow(status, wait(response))
        : new Answer.Refused(status, "http." + status, "The store refused.", "");
  }

  private static boolean isTemporary(int status) {
    return status >= 500 || status == 429 || status == 408;
  }

  private static boolean isProblemOfOurs(int status, JsonNode body) {
    String code = body.path("code").asText();
    return !code.isEmpty()
        && body.path("status").asInt() == status
        && body.path("type").asText().equals("/problems/" + code);
  }

  private static JsonNode parse(byte[] body) {
    try {
      JsonNode read = JSON.readTree(body);
      return read == null ? MissingNode.getInstance() : read;
    } catch (IOException notJson) {
      return MissingNode.getInstance();
    }
  }

  private static Optional<Duration> wait(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(it -> it.matches("\\d{1,4}"))
        .map(it -> Duration.ofSeconds(Long.parseLong(it)));
  }

  /** How fast the server wants segments: so many milliseconds of rest before the next. */
  private static Optional<Duration> rest(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Invigil-Pace")
        .filter(it -> it.matches("\\d{1,7}"))
        .map(it -> Duration.ofMillis(Long.parseLong(it)));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
