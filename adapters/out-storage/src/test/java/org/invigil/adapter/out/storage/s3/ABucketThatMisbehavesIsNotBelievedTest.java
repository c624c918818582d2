package org.invigil.adapter.out.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A store that answers as a test says, whatever it is asked. */
@Rule("SES-11")
class ABucketThatMisbehavesIsNotBelievedTest {

  private static final SealedBytes BYTES = SealedBytes.of(new byte[] {1, 2, 3});
  private static final String MD5 = "\"5289df737df57326fcdd22597afb1fac\"";

  private final SegmentId place =
      new SegmentId(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA, 0);
  private final AtomicInteger puts = new AtomicInteger();
  private final CountDownLatch over = new CountDownLatch(1);
  private ExecutorService threads;
  private HttpServer server;
  private S3EvidenceStore store;

  /** What the store says. */
  private interface Answers {
    void to(HttpExchange request) throws IOException;
  }

  private volatile Answers puttings = it -> answer(it, 200);
  private volatile Answers looks = it -> answer(it, 404);

  @BeforeEach
  void start() throws IOException {
    threads = Executors.newCachedThreadPool();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        it -> {
          it.getRequestBody().readAllBytes();
          if (it.getRequestMethod().equals("PUT")) {
            puts.incrementAndGet();
            puttings.to(it);
          } else {
            looks.to(it);
          }
        });
    server.start();
    store =
        new S3EvidenceStore(
            new S3Bucket(
                "bucket",
                "",
                "eu-central-1",
                Optional.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort())),
                Optional.of(new S3Bucket.Credentials("key", "secret")),
                Duration.ofSeconds(2)));
  }

  @AfterEach
  void stop() {
    over.countDown();
    store.close();
    server.stop(0);
    threads.close();
  }

  private static void answer(HttpExchange to, int status) throws IOException {
    to.sendResponseHeaders(status, -1);
    to.close();
  }

  private static Answers has(int length, String tag) {
    return it -> {
      it.getResponseHeaders().set("ETag", tag);
      it.getResponseHeaders().set("Content-Length", Integer.toString(length));
      answer(it, 200);
    };
  }

  private EvidenceStore.Answer keep() {
    return Awaited.answer(store.keep(place, BYTES.digest(), BYTES));
  }

  @Test
  void one_that_has_what_it_was_given_is_believed() {
    looks = has(3, MD5);
    assertThat(keep()).isEqualTo(new EvidenceStore.Durable());
  }

  @Test
  void one_that_says_success_and_has_nothing_is_not_believed() {
    assertThatThrownBy(this::keep).isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void one_that_says_success_and_has_something_else_is_not_believed() {
    looks = has(2, MD5);
    assertThatThrownBy(this::keep).isInstanceOf(StoreUnavailable.class);
    looks = has(3, "\"00000000000000000000000000000000\"");
    assertThatThrownBy(this::keep).isInstanceOf(StoreUnavailable.class);
    looks =
        it -> {
          it.getResponseHeaders().set("x-amz-checksum-sha256", "AAAA");
          has(3, MD5).to(it);
        };
    assertThatThrownBy(this::keep).isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void one_that_fails_now_and_then_is_asked_again() {
    looks = has(3, MD5);
    puttings = it -> answer(it, puts.get() == 1 ? 500 : puts.get() == 2 ? 503 : 200);
    assertThat(keep()).isEqualTo(new EvidenceStore.Durable());
    assertThat(puts).hasValue(3);
  }

  @Test
  void one_that_keeps_failing_is_unavailable() {
    looks = has(3, MD5);
    for (int status : new int[] {500, 503, 403}) {
      puttings = it -> answer(it, status);
      assertThatThrownBy(this::keep).isInstanceOf(StoreUnavailable.class);
    }
  }

  @Test
  void one_that_never_answers_is_unavailable_and_not_waited_for() {
    puttings =
        it -> {
          try {
            over.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    assertThatThrownBy(this::keep).isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void one_that_had_the_same_before_is_asked_what_it_has() {
    puttings = it -> answer(it, 412);
    looks = has(3, MD5);
    assertThat(keep()).isEqualTo(new EvidenceStore.Durable());
    looks = it -> answer(it, 404);
    assertThatThrownBy(this::keep).isInstanceOf(StoreUnavailable.class);
  }
}
