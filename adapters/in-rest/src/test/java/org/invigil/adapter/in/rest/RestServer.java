package org.invigil.adapter.in.rest;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.invigil.adapter.in.rest.checkin.RecordingSettings;
import org.invigil.adapter.in.rest.live.LiveSettings;
import org.invigil.adapter.in.rest.pace.UploadPace;
import org.invigil.application.port.in.access.RecogniseToken;
import org.invigil.domain.access.Actor;

/**
 * A real HTTP server around chosen use cases: {@code new RestServer().with(SeeExam.class, service)
 * .signedIn("token", actor).start()}.
 */
public final class RestServer implements AutoCloseable {

  public static final String PUBLIC_ADDRESS = "http://localhost:8080";

  private final ApplicationContext context =
      ApplicationContext.builder()
          .properties(
              Map.of(
                  "micronaut.serde.deserialization.strict-nullable",
                  true,
                  "micronaut.serde.serialization.inclusion",
                  "non_absent",
                  "micronaut.server.port",
                  -1,
                  "micronaut.server.host",
                  "127.0.0.1",
                  "micronaut.security.reject-not-found",
                  false))
          .build();
  private final Map<String, Actor> tokens = new HashMap<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private EmbeddedServer server;

  public <T> RestServer with(Class<T> port, T useCase) {
    context.registerSingleton(port, useCase);
    return this;
  }

  public RestServer signedIn(String token, Actor actor) {
    tokens.put(token, actor);
    return this;
  }

  public RestServer start() {
    context.registerSingleton(RecogniseToken.class, this::recognise);
    context.registerSingleton(RecordingSettings.class, new RecordingSettings("h264-aac", true));
    context.registerSingleton(LiveSettings.class, new LiveSettings(PUBLIC_ADDRESS));
    // Every upload is called slow, so that the wish to rest can be seen.
    context.registerSingleton(UploadPace.class, new UploadPace(Duration.ZERO, System::nanoTime));
    context.start();
    server = context.getBean(EmbeddedServer.class).start();
    return this;
  }

  private RecogniseToken.Outcome recognise(RecogniseToken.Command command) {
    if (command.token().equals("expired")) {
      return new RecogniseToken.Expired();
    }
    var actor = tokens.get(command.token());
    return actor == null ? new RecogniseToken.Unknown() : new RecogniseToken.Recognised(actor);
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public URI uri(String path) {
    return server.getURI().resolve(path);
  }

  /** Sends JSON (or nothing, for an empty body) with a token (or none, for an empty token). */
  public HttpResponse<String> send(String method, String path, String token, String json) {
    return send(
        method,
        path,
        token,
        "application/json",
        json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  public HttpResponse<String> send(
      String method, String path, String token, String mediaType, byte[] body) {
    var request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", mediaType)
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request.build());
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    context.close();
    client.close();
  }
}
