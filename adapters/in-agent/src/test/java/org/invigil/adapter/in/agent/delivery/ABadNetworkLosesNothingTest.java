package org.invigil.adapter.in.agent.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.invigil.adapter.in.agent.delivery.Errand.Result;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.RemoteKeepSegment;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.application.port.in.Refusal;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After each fault: what was acknowledged is there, nothing twice, and what is missing waits. */
@Rule("SES-4")
class ABadNetworkLosesNothingTest {

  private static final int BYTES = 30_000;

  @TempDir Path folder;
  private final Chain chain = Segments.chain(1);
  private final Watch watch = new Watch();
  private final Map<String, byte[]> made = new HashMap<>();
  private TestServer server;
  private BadWay way;
  private Spool spool;
  private ExamServer client;

  @BeforeEach
  void open() throws Exception {
    server = new TestServer();
    way = new BadWay(URI.create(server.address()).getPort());
    spool = Spool.open(folder.resolve("spool"));
    client = client("put-only");
  }

  private ExamServer client(String token) {
    return ExamServer.at(
        ServerAddress.parse(way.address()), token, ProxySelector.of(null), Duration.ofSeconds(2));
  }

  @AfterEach
  void close() throws Exception {
    client.close();
    spool.close();
    way.close();
    server.close();
  }

  @Test
  void connectionsThatBreakInTheMiddleOfABodyAreRepeated() throws Exception {
    segments(6);
    way.breaksAfter.addAll(List.of(100, 5_000, 20_000, 30_300));
    try (var courier = courier()) {
      courier.wake();
      await(() -> spool.waiting().isEmpty());
    }
    assertEverythingIsThereOnce();
  }

  @Test
  void aSlowAndNarrowWayOnlyTakesLonger() throws Exception {
    way.isSlow(Duration.ofMillis(2));
    way.isNarrow(300_000);
    segments(4);
    try (var courier = courier()) {
      courier.wake();
      await(() -> spool.waiting().isEmpty());
    }
    assertEverythingIsThereOnce();
  }

  @Test
  void aCutListsWhatIsMissingAndGoesOnAfterwards() throws Exception {
    segments(6);
    way.isNarrow(200_000);
    try (var courier = courier()) {
      courier.wake();
      await(() -> watch.kept.size() >= 2);
      way.cut();
      await(() -> !watch.waiting.isEmpty());
      assertThat(missing()).doesNotContainAnyElementsOf(watch.kept).isNotEmpty();
      assertThat(made.keySet())
          .allMatch(it -> server.kept.containsKey(it) || missing().contains(it));
      way.restore();
      courier.wake();
      await(() -> spool.waiting().isEmpty());
    }
    assertEverythingIsThereOnce();
  }

  @Test
  void aServerThatIsKilledAndComesBackHasEverythingItSaidItKept() throws Exception {
    segments(6);
    way.isNarrow(200_000);
    try (var courier = courier()) {
      courier.wake();
      await(() -> watch.kept.size() >= 2);
      server.stop();
      await(() -> !watch.waiting.isEmpty());
      assertThat(server.kept.keySet()).containsAll(watch.kept);
      server.startAgain();
      courier.wake();
      await(() -> spool.waiting().isEmpty());
    }
    assertEverythingIsThereOnce();
  }

  @Test
  void twoUploadersOfOneSpoolsSegmentsRepeatAndReorderWithoutHarm() throws Exception {
    segments(8);
    Path copy = folder.resolve("copy");
    java.nio.file.Files.createDirectories(copy.resolve("segments"));
    try (var files = java.nio.file.Files.list(folder.resolve("spool/segments"))) {
      for (Path file : files.toList()) {
        java.nio.file.Files.copy(file, copy.resolve("segments").resolve(file.getFileName()));
      }
    }
    try (Spool second = Spool.open(copy);
        var backwards = courier(second, UploadOrder.NEWEST_FIRST);
        var forwards = courier()) {
      backwards.wake();
      forwards.wake();
      await(() -> spool.waiting().isEmpty() && second.waiting().isEmpty());
    }
    assertThat(watch.kept).hasSize(16);
    assertEverythingIsThereOnce();
  }

  @Test
  @Rule("SES-11")
  void aSecondProgramWithOtherBytesForTheSameSessionIsRefusedClearly() throws Exception {
    segments(3);
    drain(spool);
    try (Spool other = Spool.open(folder.resolve("other"))) {
      Chain same = Segments.chain(1);
      for (int i = 0; i < 3; i++) {
        Segments.sized(other, same, 100L + i, BYTES);
      }
      drain(other);
      assertThat(watch.refused).hasSize(3).containsOnly("segment.taken-by-other-bytes");
      assertThat(folder.resolve("other/refused")).isNotEmptyDirectory();
    }
    assertEverythingIsThereOnce();
  }

  @Test
  void theServersPaceIsKept() throws Exception {
    segments(2);
    server.faults.add((call, it) -> {
      call.getResponseHeaders().add("Invigil-Pace", "60000");
      it.answer(call, it.keep(call, call.getRequestBody().readAllBytes()));
      return true;
    });
    var errand = errand(spool, UploadOrder.OLDEST_FIRST);
    assertThat(errand.run()).isInstanceOf(Result.Delivered.class);
    assertThat(errand.run())
        .isInstanceOfSatisfying(
            Result.Paced.class, it -> assertThat(it.rest()).isGreaterThan(Duration.ofSeconds(30)));
    assertThat(spool.waiting()).hasSize(1);
  }

  private void drain(Spool from) {
    var errand = errand(from, UploadOrder.OLDEST_FIRST);
    while (!(errand.run() instanceof Result.Nothing)) {
      assertThat(watch.waiting).isEmpty();
    }
  }

  private void segments(int count) throws Exception {
    for (int i = 0; i < count; i++) {
      FinishedSegment segment = Segments.sized(spool, chain, i * 10L, BYTES);
      made.put(path(segment), spool.bytes(segment));
    }
  }

  private List<String> missing() {
    return spool.waiting().stream().map(ABadNetworkLosesNothingTest::path).toList();
  }

  private void assertEverythingIsThereOnce() {
    assertThat(server.order).doesNotHaveDuplicates();
    assertThat(server.kept.keySet()).containsExactlyInAnyOrderElementsOf(made.keySet());
    made.forEach((path, bytes) -> assertThat(server.kept.get(path)).as(path).isEqualTo(bytes));
    assertThat(watch.kept).containsAll(made.keySet());
  }

  private UploadNextSegment errand(Spool from, UploadOrder order) {
    return new UploadNextSegment(
        from, order, new RemoteKeepSegment(client), client.uplink(), watch);
  }

  private Courier courier() {
    return courier(spool, UploadOrder.OLDEST_FIRST);
  }

  private Courier courier(Spool from, UploadOrder order) {
    return new Courier("test", errand(from, order), new BackOff(() -> 0), Duration.ofSeconds(1))
        .start();
  }

  private static String path(FinishedSegment segment) {
    return "/api/sessions/%s/sittings/1/streams/camera/segments/%d"
        .formatted(Segments.SESSION, segment.id().sequence());
  }

  private static void await(BooleanSupplier condition) {
    var until = Instant.now().plusSeconds(30);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("in time").isBefore(until);
      Thread.yield();
    }
  }

  private static final class Watch extends OnlyKept {
    private final List<String> kept = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final List<String> waiting = new CopyOnWriteArrayList<>();

    @Override
    public void kept(FinishedSegment segment) {
      kept.add(path(segment));
    }

    @Override
    public void refused(FinishedSegment segment, Refusal why) {
      refused.add(why.code());
    }

    @Override
    public void waiting(String why) {
      waiting.add(why);
    }
  }
}
