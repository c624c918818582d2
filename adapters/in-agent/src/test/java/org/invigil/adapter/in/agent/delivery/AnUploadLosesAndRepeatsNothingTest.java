package org.invigil.adapter.in.agent.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.invigil.adapter.in.agent.delivery.Errand.Result;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Messages;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.wire.Answer;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.NetworkSwitch;
import org.invigil.adapter.in.agent.wire.RemoteKeepSegment;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.application.port.in.Refusal;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("SES-4")
class AnUploadLosesAndRepeatsNothingTest {

  @TempDir Path folder;
  private final Chain chain = Segments.chain(1);
  private final Watch watch = new Watch();
  private TestServer server;
  private Spool spool;
  private ExamServer client;
  private UploadNextSegment upload;

  @BeforeEach
  void open() throws Exception {
    server = new TestServer();
    spool = Spool.open(folder);
    client =
        ExamServer.at(
            ServerAddress.parse(server.address()),
            "put-only",
            ProxySelector.of(null),
            Duration.ofMillis(500));
    upload =
        new UploadNextSegment(
            spool, UploadOrder.OLDEST_FIRST, new RemoteKeepSegment(client), client.uplink(), watch);
  }

  @AfterEach
  void close() throws Exception {
    client.close();
    spool.close();
    server.close();
  }

  @Test
  void theOldestGoesFirstWithItsFactsAndIsGoneWhenItIsKept() throws Exception {
    List<FinishedSegment> made = segments(3);
    assertThat(upload.run()).isInstanceOf(Result.Delivered.class);
    assertThat(upload.run()).isInstanceOf(Result.Delivered.class);
    assertThat(upload.run()).isInstanceOf(Result.Delivered.class);
    assertThat(upload.run()).isInstanceOf(Result.Nothing.class);
    assertThat(server.order).containsExactly(path(0), path(1), path(2));
    assertThat(watch.kept).containsExactlyElementsOf(made);
    var sent = server.headers.get(1);
    assertThat(sent.get("Authorization")).containsExactly("Bearer put-only");
    assertThat(sent.get("Invigil-started-at")).containsExactly("2026-11-21T10:00:10Z");
    assertThat(sent.get("Invigil-monotonic-millis")).containsExactly("10000");
    assertThat(sent.get("Invigil-duration-millis")).containsExactly("2000");
    assertThat(sent.get("Invigil-media-type")).containsExactly("video/mp4");
    assertThat(sent.get("Invigil-previous-digest")).containsExactly(made.get(0).digest().hex());
    assertThat(sent.get("Invigil-cut-short")).containsExactly("false");
  }

  @Test
  void aServerThatIsAwayLosesNothingAndGetsEverythingInOrderWhenItIsBack() throws Exception {
    server.stop();
    segments(3);
    assertThat(upload.run()).isInstanceOf(Result.Later.class);
    assertThat(spool.waiting()).hasSize(3);
    server.startAgain();
    try (var courier = courier()) {
      awaitEmpty(courier);
    }
    assertThat(server.order).containsExactly(path(0), path(1), path(2));
    assertThat(server.statuses).containsOnly(201);
  }

  @Test
  void failingSlowAndHalfAnswersAreRepeatedUntilItIsKept() throws Exception {
    segments(4);
    server.faults.add(failing(500));
    server.faults.add(failing(503));
    // Kept, but the answer is lost: the repetition is answered with 200.
    server.faults.add((call, it) -> {
      it.keep(call, call.getRequestBody().readAllBytes());
      return true;
    });
    // Never answers: the call is given up.
    var release = new CountDownLatch(1);
    server.faults.add((call, it) -> await(release));
    // Reads half of the body and hangs up.
    server.faults.add((call, it) -> call.getRequestBody().read() >= 0);
    try (var courier = courier()) {
      awaitEmpty(courier);
    }
    release.countDown();
    assertThat(server.order).containsExactly(path(0), path(1), path(2), path(3));
    assertThat(server.kept).hasSize(4);
  }

  @Test
  @Rule("SES-11")
  void aPlaceTakenByOtherBytesIsSetAsideTheRestGoesOn() throws Exception {
    segments(2);
    server.kept.put(path(0), new byte[] {1});
    assertThat(upload.run()).isInstanceOf(Result.Delivered.class);
    assertThat(watch.refused).containsExactly("segment.taken-by-other-bytes");
    assertThat(folder.resolve("refused")).isNotEmptyDirectory();
    assertThat(upload.run()).isInstanceOf(Result.Delivered.class);
    assertThat(server.order).containsExactly(path(1));
    assertThat(spool.waiting()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 400, 401, 403, 404, 407, 409, 410, 413, 418, 422})
  void whatSomethingOnTheWayAnswersInTheServersPlaceDecidesNothing(int status) throws Exception {
    segments(1);
    server.faults.add((call, it) -> {
      it.answer(call, status, "<html>Sign in to the network of this hotel</html>");
      return true;
    });
    server.faults.add((call, it) -> {
      it.answer(call, status, "{\"code\":\"session.closed\",\"status\":" + status + "}");
      return true;
    });
    server.faults.add((call, it) -> {
      it.answer(call, status, TestServer.problem(500, "session.closed"));
      return true;
    });
    for (int i = 0; i < 3; i++) {
      assertThat(upload.run()).isInstanceOf(Result.Later.class);
    }
    assertThat(spool.waiting()).hasSize(1);
    assertThat(watch.refused).isEmpty();
    assertThat(upload.run()).isInstanceOf(Result.Delivered.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 204})
  void onlyTheServersOwnAnswerForThisVerySegmentDeletesIt(int status) throws Exception {
    segments(1);
    server.faults.add((call, it) -> {
      it.answer(call, status, status == 204 ? "" : "<html>Welcome</html>");
      return true;
    });
    server.faults.add((call, it) -> {
      call.getResponseHeaders().add("Repr-Digest", "sha-256=:" + "A".repeat(43) + "=:");
      it.answer(call, status, status == 204 ? "" : "{}");
      return true;
    });
    assertThat(upload.run()).isInstanceOf(Result.Later.class);
    assertThat(upload.run()).isInstanceOf(Result.Later.class);
    assertThat(spool.waiting()).hasSize(1);
    assertThat(watch.kept).isEmpty();
    assertThat(upload.run()).isInstanceOf(Result.Delivered.class);
    assertThat(watch.kept).hasSize(1);
  }

  @Test
  void aMessageIsToldAgainUntilTheServerItselfHasHeardIt() throws Exception {
    Messages messages = Messages.of(spool);
    messages.add("api/a", "{}");
    var deliver = new DeliverOldestMessage(messages, client, watch);
    server.faults.add((call, it) -> {
      it.answer(call, 200, "<html>Welcome</html>");
      return true;
    });
    assertThat(deliver.run()).isInstanceOf(Result.Later.class);
    assertThat(messages.count()).isEqualTo(1);
    assertThat(deliver.run()).isInstanceOf(Result.Delivered.class);
  }

  @ParameterizedTest
  @CsvSource({
    "404,session.not-found,true",
    "410,session.closed,true",
    "410,session.erased,true",
    "413,segment.too-large,true",
    "422,segment.unfit-claims,true",
    "413,request.request-entity-too-large,false",
    "404,request.not-found,false",
    "422,segment.of-a-newer-server,false"
  })
  void onlyAKnownNoOfTheServerItselfIsFinal(int status, String code, boolean isFinal)
      throws Exception {
    segments(1);
    server.faults.add((call, it) -> {
      it.answer(call, status, TestServer.problem(status, code));
      return true;
    });
    assertThat(upload.run()).isInstanceOf(isFinal ? Result.Delivered.class : Result.Later.class);
    assertThat(spool.waiting()).hasSize(isFinal ? 0 : 1);
    assertThat(spool.holdsEvidence()).isTrue();
  }

  @Test
  void theSameBytesForATakenPlaceAreAsGoodAsTheFirst() throws Exception {
    FinishedSegment only = segments(1).getFirst();
    server.kept.put(path(0), spool.bytes(only));
    assertThat(upload.run()).isInstanceOf(Result.Delivered.class);
    assertThat(server.statuses).containsExactly(200);
    assertThat(spool.waiting()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void aCredentialThatIsNotAcceptedLosesNothingAndIsTold(int status) throws Exception {
    segments(1);
    server.faults.add(failing(status));
    assertThat(upload.run()).isEqualTo(new Result.ShutOut());
    assertThat(watch.refused).containsExactly("shut out");
    assertThat(spool.waiting()).hasSize(1);
    assertThat(upload.run()).isInstanceOf(Result.Delivered.class);
  }

  @Test
  void aRefusedCredentialIsNotShownAgainAndAgain() throws Exception {
    segments(2);
    var again = new CountDownLatch(2);
    var first = new CountDownLatch(1);
    TestServer.Fault no =
        (call, it) -> {
          it.answer(call, 401);
          first.countDown();
          again.countDown();
          return true;
        };
    server.faults.add(no);
    server.faults.add(no);
    try (var courier = courier()) {
      assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
      courier.wake();
      assertThat(again.await(1, TimeUnit.SECONDS)).isFalse();
      assertThat(courier.isShutOut()).isTrue();
    }
    assertThat(spool.waiting()).hasSize(2);
  }

  @Test
  void theServersWishToWaitIsHeard() throws Exception {
    segments(1);
    server.faults.add((call, it) -> {
      call.getResponseHeaders().add("Retry-After", "7");
      it.answer(call, 503);
      return true;
    });
    assertThat(upload.run())
        .isEqualTo(new Result.Later(java.util.Optional.of(Duration.ofSeconds(7)), false));
  }

  @Test
  void aCutNetworkIsRefusedByTheSystemAndWorksAgainAfterwards() throws Exception {
    segments(2);
    try (var network = new NetworkSwitch();
        var through =
            ExamServer.at(
                ServerAddress.parse(server.address()), "t", network, Duration.ofSeconds(2))) {
      var cutUpload =
          new UploadNextSegment(
              spool,
              UploadOrder.OLDEST_FIRST,
              new RemoteKeepSegment(through),
              through.uplink(),
              watch);
      assertThat(cutUpload.run()).isInstanceOf(Result.Delivered.class);
      network.cut();
      assertThat(cutUpload.run()).isInstanceOf(Result.Later.class);
      assertThat(through.get("api/me")).isInstanceOf(Answer.Unreachable.class);
      assertThat(((Answer.Unreachable) through.get("api/me")).why()).contains("ConnectException");
      network.restore();
      assertThat(cutUpload.run()).isInstanceOf(Result.Delivered.class);
    }
    assertThat(server.order).containsExactly(path(0), path(1));
  }

  @Test
  void messagesArriveInOrderOneByOneAndARefusedOneDoesNotBlockTheNext() throws Exception {
    Messages messages = Messages.of(spool);
    messages.add("api/a", "{\"n\":1}");
    messages.add("api/b", "{\"n\":2}");
    messages.add("api/c", "{\"n\":3}");
    var deliver = new DeliverOldestMessage(messages, client, watch);
    server.faults.add(failing(502));
    assertThat(deliver.run()).isInstanceOf(Result.Later.class);
    assertThat(deliver.run()).isInstanceOf(Result.Delivered.class);
    server.faults.add(failing(409));
    assertThat(deliver.run()).isInstanceOf(Result.Delivered.class);
    assertThat(deliver.run()).isInstanceOf(Result.Delivered.class);
    assertThat(deliver.run()).isInstanceOf(Result.Nothing.class);
    assertThat(server.messages)
        .extracting(java.util.Map.Entry::getKey)
        .containsExactly("/api/a", "/api/c");
    assertThat(watch.refused).containsExactly("test.refused");
  }

  private List<FinishedSegment> segments(int count) throws Exception {
    var made = new ArrayList<FinishedSegment>();
    for (int i = 0; i < count; i++) {
      made.add(Segments.whole(spool, chain, i * 10L));
    }
    return made;
  }

  private Courier courier() {
    return new Courier("test", upload, new BackOff(() -> 0), Duration.ofSeconds(1)).start();
  }

  private void awaitEmpty(Courier courier) throws InterruptedException {
    courier.wake();
    assertThat(watch.isAllKept()).isTrue();
  }

  private static TestServer.Fault failing(int status) {
    return (call, it) -> {
      it.answer(call, status);
      return true;
    };
  }

  private static boolean await(CountDownLatch release) {
    try {
      return release.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static String path(int sequence) {
    return "/api/sessions/" + Segments.SESSION + "/sittings/1/streams/camera/segments/" + sequence;
  }

  private final class Watch implements DeliveryWatch {
    final List<FinishedSegment> kept = new CopyOnWriteArrayList<>();
    final List<String> refused = new CopyOnWriteArrayList<>();
    private final CountDownLatch empty = new CountDownLatch(1);

    boolean isAllKept() throws InterruptedException {
      return empty.await(30, TimeUnit.SECONDS);
    }

    @Override
    public void kept(FinishedSegment segment) {
      kept.add(segment);
      if (spool.waiting().isEmpty()) {
        empty.countDown();
      }
    }

    @Override
    public void refused(FinishedSegment segment, Refusal why) {
      refused.add(why.code());
    }

    @Override
    public void refused(String message, Refusal why) {
      refused.add(why.code());
    }

    @Override
    public void witnessed() {
      refused.add("never witnessed here");
    }

    @Override
    public void waiting(String why) {
      assertThat(why).isNotBlank();
    }

    @Override
    public void shutOut() {
      refused.add("shut out");
    }

    @Override
    public void diskFailed(String why) {
      throw new AssertionError(why);
    }
  }
}
