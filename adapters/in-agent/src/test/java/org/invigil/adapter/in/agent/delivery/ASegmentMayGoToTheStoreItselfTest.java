package org.invigil.adapter.in.agent.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.KeepSegmentDirectly;
import org.invigil.adapter.in.agent.wire.Remote;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.adapter.in.agent.wire.ServerAway;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("SES-11")
class ASegmentMayGoToTheStoreItselfTest {

  private static final SealedBytes BYTES = SealedBytes.of(new byte[] {1, 2, 3});

  private final List<String> asked = new ArrayList<>();
  private final List<byte[]> stored = new ArrayList<>();
  private final SegmentId place = new SegmentId(Segments.SESSION, 1, StreamName.CAMERA, 0);
  private HttpServer server;
  private ExamServer client;
  private int storeAnswers = 200;
  private int confirmationAnswers = 201;
  private String confirmationSays = "{}";
  private String storeAt = "";
  private boolean serverNamesWhatItKeeps = true;

  @BeforeEach
  void open() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    var address = "http://127.0.0.1:" + server.getAddress().getPort();
    storeAt = address + "/bucket/key?signature=s";
    client =
        ExamServer.at(
            ServerAddress.parse(address), "token", ProxySelector.of(null), Duration.ofSeconds(5));
  }

  @AfterEach
  void close() {
    client.close();
    server.stop(0);
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      var path = call.getRequestURI().getPath();
      byte[] body = call.getRequestBody().readAllBytes();
      var what = path.substring(path.lastIndexOf('/') + 1);
      asked.add(call.getRequestMethod() + " " + what);
      switch (what) {
        case "key" -> {
          assertThat(call.getRequestHeaders().getFirst("Authorization")).isNull();
          assertThat(call.getRequestHeaders().getFirst("X-signed")).isEqualTo("just so");
          stored.add(body);
          send(call, storeAnswers, "<xml/>");
        }
        case "address" -> {
          assertThat(call.getRequestHeaders().getFirst("Invigil-length")).isEqualTo("3");
          var json = "{\"method\":\"PUT\",\"uri\":\"%s\",\"headers\":{\"x-signed\":\"just so\"}}";
          send(call, 200, json.formatted(storeAt));
        }
        case "confirmation" -> send(call, confirmationAnswers, confirmationSays);
        default -> send(call, 201, "{}");
      }
    }
  }

  private void send(HttpExchange call, int status, String body) throws IOException {
    if (serverNamesWhatItKeeps) {
      String said = call.getRequestHeaders().getFirst("Content-Digest");
      Optional.ofNullable(said).ifPresent(it -> call.getResponseHeaders().add("Repr-Digest", it));
    }
    call.sendResponseHeaders(status, body.length());
    call.getResponseBody().write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void itIsPutWithoutTheTokenAndCountsOnceTheServerConfirms() {
    assertThat(keep()).isInstanceOf(KeepSegment.Kept.class);
    assertThat(asked).containsExactly("POST address", "PUT key", "POST confirmation");
    assertThat(stored.getFirst()).isEqualTo(BYTES.toArray());
  }

  @Test
  void aLostConfirmationIsAskedForAgain() {
    confirmationAnswers = 503;
    assertThatThrownBy(this::keep).isInstanceOf(ServerAway.class);
    confirmationAnswers = 200;
    storeAnswers = 412;
    assertThat(keep()).isInstanceOf(KeepSegment.KeptAlready.class);
  }

  @Test
  void aConfirmationThatNamesNothingConfirmsNothing() {
    serverNamesWhatItKeeps = false;
    assertThatThrownBy(this::keep).isInstanceOf(ServerAway.class);
  }

  @Test
  void whatTheStoreDoesNotTakeGoesThroughTheServer() {
    for (int status : new int[] {403, 500, 503}) {
      asked.clear();
      storeAnswers = status;
      assertThat(keep()).isInstanceOf(KeepSegment.Kept.class);
      assertThat(asked).containsExactly("POST address", "PUT key", "PUT 0");
    }
  }

  @Test
  void whatTheStoreOnlySaysItTookGoesThroughTheServer() {
    confirmationAnswers = 409;
    confirmationSays = TestServer.problem(409, "segment.not-in-store");
    assertThat(keep()).isInstanceOf(KeepSegment.Kept.class);
    assertThat(asked).containsExactly("POST address", "PUT key", "POST confirmation", "PUT 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"segment.wrong-digest", "segment.wrong-length"})
  void whatTheStoreHasOtherThanAnnouncedGoesThroughTheServerWhichCanPutItRight(String code) {
    confirmationAnswers = 422;
    confirmationSays = TestServer.problem(422, code);
    assertThat(keep()).isInstanceOf(KeepSegment.Kept.class);
    assertThat(asked).containsExactly("POST address", "PUT key", "POST confirmation", "PUT 0");
  }

  @Test
  void anAddressWhereOthersCouldListenIsNotUsed() {
    storeAt = "http://store.example.org/bucket/key";
    assertThat(keep()).isInstanceOf(KeepSegment.Kept.class);
    assertThat(asked).containsExactly("POST address", "PUT 0");
  }

  private KeepSegment.Outcome keep() {
    return new KeepSegmentDirectly(client)
        .handle(
            new KeepSegment.Command(
                Remote.whoeverHoldsTheToken(Segments.SESSION),
                place,
                new KeepSegment.Claims(
                    Instant.EPOCH,
                    Duration.ZERO,
                    Duration.ofSeconds(10),
                    "video/mp4",
                    Optional.of(3L),
                    BYTES.digest(),
                    Optional.empty(),
                    false),
                BYTES));
  }
}
