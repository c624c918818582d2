package org.invigil.adapter.in.rest.live;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.ShowLive;
import org.invigil.application.port.in.session.WatchLive;
import org.invigil.application.port.out.AccessLog.What;
import org.invigil.application.service.live.LiveRooms;
import org.invigil.application.service.session.SessionDesk;
import org.invigil.application.service.session.ShowLiveService;
import org.invigil.application.service.session.WatchLiveService;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.SessionSamples;
import org.invigil.contracts.fakes.InMemoryAccessLog;
import org.invigil.contracts.fakes.InMemoryExamSessions;
import org.invigil.contracts.fakes.InMemoryFragments;
import org.invigil.contracts.fakes.InMemoryKeys;
import org.invigil.contracts.fakes.Memory;
import org.invigil.contracts.fakes.PredictableChance;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"SES-10", "SEC-1"})
class LivePicturesBySocketTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final MovableClock clock = new MovableClock(SessionSamples.TEN);
  private final Memory memory = new Memory();
  private final InMemoryKeys keys = new InMemoryKeys(memory);
  private final InMemoryExamSessions sessions = new InMemoryExamSessions(memory);
  private final InMemoryAccessLog log = new InMemoryAccessLog(memory, keys);
  private final InMemoryFragments fragments = new InMemoryFragments(keys);
  private final LiveRooms rooms = new LiveRooms(4, 8);
  private final RestServer server = new RestServer();
  private final ExamSession session = SessionSamples.session();

  @BeforeEach
  void start() {
    var desk = new SessionDesk(sessions, memory, clock);
    var plan = session.plan();
    sessions.add(session);
    keys.make(plan.id().value(), plan.institution());
    server
        .with(ShowLive.class, new ShowLiveService(desk, fragments, rooms, clock))
        .with(
            WatchLive.class,
            new WatchLiveService(desk, rooms, log, memory, new PredictableChance(), clock))
        .signedIn("program", new Actor.Uploader(plan.id(), plan.institution()))
        .signedIn("proctor", staff(Set.of(plan.exam())))
        .signedIn("elsewhere", staff(Set.of()))
        .start();
  }

  private Actor.Staff staff(Set<org.invigil.domain.exam.ExamId> exams) {
    return new Actor.Staff(
        new StaffId(new UUID(5, 5)), session.plan().institution(), Set.of(Role.PROCTOR), exams);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aFragmentReachesWhoeverWatchesAndTheLogKnows() {
    var program = program();
    assertThat(program.next()).isEqualTo("{\"watchedBy\":0}");
    var proctor = proctor();
    assertThat(program.next()).isEqualTo("{\"watchedBy\":1}");

    program.send(fragment(7, 0).sealedMessage());
    var shown = LiveFragment.readOpened((byte[]) proctor.next()).orElseThrow();
    assertThat(shown.place()).isEqualTo(fragment(7, 0).place());
    assertThat(shown.begun()).isEqualTo(SessionSamples.TEN);
    assertThat(shown.mediaType()).isEqualTo("video/mp4");
    assertThat(shown.bytes()).asString(US_ASCII).isEqualTo("7.0");

    var late = proctor();
    assertThat((byte[]) late.next()).isEqualTo(shown.openedMessage());
    late.close();
    proctor.close();
    await(() -> rooms.count() == 1 && looks().length == 4);
    assertThat(looks())
        .containsExactly(What.LIVE_OPENED, What.LIVE_OPENED, What.LIVE_CLOSED, What.LIVE_CLOSED);
    program.close();
    await(() -> rooms.count() == 0);
  }

  @Test
  void strangersDoNotGetIn() {
    assertRefused("401", "nobody", "");
    assertRefused("403", "proctor", "https://evil.example");
    assertRefused("403", "proctor", "null");
    var elsewhere = Socket.open(watching(), "elsewhere");
    assertThat(elsewhere.closing()).isEqualTo("4403 access.not-permitted");
    assertThat(Socket.open(watching(), "program").closing()).isEqualTo("4404 session.not-found");
    assertThat(Socket.open(pushing(session.id()), "proctor").closing())
        .isEqualTo("4403 access.not-permitted");
    assertThat(Socket.open(pushing(new ExamSessionId(new UUID(1, 1))), "program").closing())
        .isEqualTo("4404 session.not-found");
    assertThat(looks()).isEmpty();
  }

  @Test
  void hostileMessagesEndTheirOwnConnectionOnly() {
    var proctor = proctor();
    var good = fragment(1, 0).sealedMessage();
    var foreign = fragment(new ExamSessionId(new UUID(9, 9)), 1, 0).sealedMessage();
    var forged = good.clone();
    forged[forged.length - 1] ^= 1;

    assertThat(after(it -> it.say("hello"))).isEqualTo("4422 live.malformed");
    assertThat(after(it -> it.send(new byte[10]))).isEqualTo("4422 live.malformed");
    assertThat(after(it -> it.send(Arrays.copyOf(good, 30)))).isEqualTo("4422 live.malformed");
    assertThat(after(it -> it.sendPart(good))).isEqualTo("4422 live.malformed");
    assertThat(after(it -> it.send(foreign))).isEqualTo("4403 live.foreign-session");
    assertThat(after(it -> it.send(forged))).isEqualTo("4422 live.not-sealed-here");
    assertThat(
            after(it -> {
              it.send(good);
              it.send(good);
            }))
        .isEqualTo("4409 live.out-of-order");
    assertThat(after(it -> it.sendUntilRefused(new byte[LiveFragment.LARGEST_MESSAGE + 1])))
        .contains("1009");

    var program = watchedBy(1, program());
    program.send(fragment(2, 0).sealedMessage());
    assertThat(text(proctor)).isEqualTo("1.0");
    assertThat(text(proctor)).isEqualTo("2.0");
    assertThat(proctor.isOpen()).isTrue();
    proctor.say("Can you hear me?");
    assertThat(proctor.closing()).isEqualTo("4422 live.malformed");
  }

  @Test
  void theNewestProgramTakesOver() {
    var first = program();
    assertThat(first.next()).isEqualTo("{\"watchedBy\":0}");
    var second = program();
    assertThat(first.closing()).isEqualTo("4410 live.taken-over");
    assertThat(second.next()).isEqualTo("{\"watchedBy\":0}");
    assertThat(second.isOpen()).isTrue();
  }

  @Test
  void whoDoesNotReadIsDroppedAndOthersSeeEverything() throws IOException {
    try (var deaf = new java.net.Socket()) {
      deaf.setReceiveBufferSize(8 * 1024);
      deaf.connect(new InetSocketAddress("127.0.0.1", server.uri("/").getPort()));
      upgrade(deaf, watching());
      await(() -> looks().length == 1);
      var proctor = proctor();
      var program = watchedBy(2, program());
      int sent = 0;
      while (looks().length == 2 && sent < 60) {
        clock.advance(Duration.ofSeconds(1));
        program.send(large(sent).sealedMessage());
        var shown = LiveFragment.readOpened((byte[]) proctor.next()).orElseThrow();
        assertThat(shown.place().segment().sequence()).isEqualTo(sent);
        assertThat(shown.skipped()).isFalse();
        sent++;
      }
      assertThat(looks())
          .as("dropped after %d seconds", sent)
          .containsExactly(What.LIVE_OPENED, What.LIVE_OPENED, What.LIVE_CLOSED);
      assertThat(program.isOpen()).isTrue();
    }
  }

  @Test
  void nothingIsCompressedSoThatNothingCanInflate() throws IOException {
    try (var raw = new java.net.Socket("127.0.0.1", server.uri("/").getPort())) {
      assertThat(upgrade(raw, watching())).doesNotContain("sec-websocket-extensions");
    }
  }

  @Test
  void aTokenThatWasRevokedEndsTheWatchingWithinTheMinute() {
    var proctor = proctor();
    var program = program();
    await(() -> looks().length == 1);
    server.bean(Connections.class).checkAll();
    assertThat(proctor.isOpen()).isTrue();
    server.signedIn("proctor", staff(Set.of()));
    server.bean(Connections.class).checkAll();
    assertThat(proctor.closing()).isEqualTo("4403 access.not-permitted");
    assertThat(program.isOpen()).isTrue();
    await(() -> looks().length == 2);
  }

  @Test
  void aServerThatStopsSaysSoAndLogsTheClosing() {
    var proctor = proctor();
    await(() -> looks().length == 1);
    server.close();
    assertThat(proctor.closing()).isNotEmpty();
    assertThat(looks()).containsExactly(What.LIVE_OPENED, What.LIVE_CLOSED);
  }

  @Test
  void aServerThatStopsWaitsForAWatchingThatOpensMeanwhile() {
    var asked = new CountDownLatch(1);
    var answer = new CountDownLatch(1);
    var closed = new AtomicBoolean();
    try (var stopping =
        new RestServer()
            .with(
                WatchLive.class,
                command -> {
                  asked.countDown();
                  awaited(answer);
                  return new WatchLive.Watching(watch(closed));
                })
            .signedIn("proctor", staff(Set.of(session.plan().exam())))
            .start()) {
      var page = Socket.open(stopping.uri("/api/sessions/" + session.id() + "/live"), "proctor");
      awaited(asked);
      var stop = CompletableFuture.runAsync(stopping::close);
      assertThat(page.closing()).isNotEmpty();
      assertThat(stop).isNotDone();
      answer.countDown();
      stop.join();
      assertThat(closed).isTrue();
    }
  }

  private static WatchLive.Watch watch(AtomicBoolean closed) {
    return new WatchLive.Watch() {
      @Override
      public Optional<Refusal> check(Actor by) {
        return Optional.empty();
      }

      @Override
      public void close() {
        closed.set(true);
      }
    };
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private interface Mischief {
    void on(Socket program);
  }

  /** How a program's connection is closed that does this while somebody watches. */
  private String after(Mischief mischief) {
    var program = watchedBy(1, program());
    mischief.on(program);
    return program.closing();
  }

  private Socket program() {
    return Socket.open(pushing(session.id()), "program");
  }

  private static Socket watchedBy(int viewers, Socket program) {
    while (!program.next().equals("{\"watchedBy\":" + viewers + "}")) {
      assertThat(program.isOpen()).isTrue();
    }
    return program;
  }

  private Socket proctor() {
    int before = looks().length;
    var socket = Socket.open(watching(), "proctor");
    await(() -> looks().length == before + 1);
    return socket;
  }

  private static String text(Socket proctor) {
    var shown = LiveFragment.readOpened((byte[]) proctor.next()).orElseThrow();
    return new String(shown.bytes(), US_ASCII);
  }

  private URI watching() {
    return server.uri("/api/sessions/" + session.id() + "/live");
  }

  private URI pushing(ExamSessionId id) {
    return server.uri("/api/sessions/" + id + "/live/push");
  }

  private void assertRefused(String status, String token, String origin) {
    try {
      Socket.open(
          watching(),
          it -> {
            it.header("Authorization", "Bearer " + token);
            return origin.isEmpty() ? it : it.header("Origin", origin);
          });
      throw new AssertionError("let in");
    } catch (CompletionException refused) {
      var handshake = (java.net.http.WebSocketHandshakeException) refused.getCause();
      assertThat(handshake.getResponse().statusCode()).hasToString(status);
    }
  }

  private LiveFragment fragment(long sequence, int index) {
    return fragment(session.id(), sequence, index);
  }

  private LiveFragment fragment(ExamSessionId id, long sequence, int index) {
    var place = new FragmentPlace(new SegmentId(id, 1, StreamName.CAMERA, sequence), index, false);
    byte[] plain = (sequence + "." + index).getBytes(US_ASCII);
    keys.make(id.value(), session.plan().institution());
    return live(place, fragments.sealed(place, plain));
  }

  private LiveFragment large(long sequence) {
    var id = new SegmentId(session.id(), 1, StreamName.CAMERA, sequence);
    var place = new FragmentPlace(id, 0, false);
    return live(place, fragments.sealed(place, new byte[900 * 1024]));
  }

  private static LiveFragment live(FragmentPlace place, byte[] bytes) {
    return new LiveFragment(place, SessionSamples.TEN, "video/mp4", false, bytes);
  }

  private What[] looks() {
    return log.of(session.id()).stream().map(it -> it.what()).toArray(What[]::new);
  }

  private static String upgrade(java.net.Socket raw, URI uri) throws IOException {
    var request =
        """
        GET %s HTTP/1.1\r
        Host: 127.0.0.1\r
        Upgrade: websocket\r
        Connection: Upgrade\r
        Authorization: Bearer proctor\r
        Sec-WebSocket-Version: 13\r
        Sec-WebSocket-Extensions: permessage-deflate\r
        Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
        \r
        """
            .formatted(uri.getPath());
    raw.getOutputStream().write(request.getBytes(US_ASCII));
    InputStream answer = raw.getInputStream();
    var head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      head.append((char) answer.read());
    }
    assertThat(head).startsWith("HTTP/1.1 101");
    return head.toString().toLowerCase(Locale.ROOT);
  }

  private static void await(BooleanSupplier condition) {
    var until = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("in time").isBefore(until);
      Thread.yield();
    }
  }
}
