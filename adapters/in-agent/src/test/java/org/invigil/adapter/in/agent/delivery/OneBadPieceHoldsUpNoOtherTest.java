package org.invigil.adapter.in.agent.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.RemoteKeepSegment;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule("SES-4")
class OneBadPieceHoldsUpNoOtherTest {

  @TempDir Path folder;
  private final Chain chain = Segments.chain(1);
  private final Watch watch = new Watch();
  private TestServer server;
  private ExamServer client;
  private Spool spool;

  @BeforeEach
  void open() throws Exception {
    server = new TestServer();
    client = client(Duration.ofSeconds(5));
    spool = Spool.open(folder);
    for (int i = 0; i < 3; i++) {
      Segments.whole(spool, chain, i * 10L);
    }
  }

  private ExamServer client(Duration patience) {
    return ExamServer.at(
        ServerAddress.parse(server.address()), "put-only", ProxySelector.of(null), patience);
  }

  @AfterEach
  void close() throws Exception {
    client.close();
    spool.close();
    server.close();
  }

  @Test
  void whatTheDiskDoesNotGiveIsSetAsideAndTheOthersGo() throws Exception {
    Path bad = folder.resolve("segments/1-camera-00000000.sealed");
    byte[] bytes = Files.readAllBytes(bad);
    bytes[10] ^= 1;
    Files.write(bad, bytes);
    run(5);
    assertThat(server.order).containsExactly(path(1), path(2));
    assertThat(spool.waiting()).isEmpty();
    assertThat(folder.resolve("damaged/1-camera-00000000.sealed")).hasBinaryContent(bytes);
    assertThat(folder.resolve("damaged/1-camera-00000000.facts")).isNotEmptyFile();
    assertThat(watch.told).anyMatch(it -> it.contains("the server will miss it"));
    assertThat(spool.erase()).isFalse();
  }

  @Test
  void whatIsGoneFromTheDiskHoldsUpNothing() throws Exception {
    Files.delete(folder.resolve("segments/1-camera-00000000.sealed"));
    run(5);
    assertThat(server.order).containsExactly(path(1), path(2));
    assertThat(spool.waiting()).isEmpty();
  }

  @Test
  void whatDoesNotGetThroughIsPassedByAndTriedAgain() throws Exception {
    for (int i = 0; i < 3; i++) {
      server.faults.add((call, it) -> {
        it.answer(call, 413, "<html>too much for this gateway</html>");
        return true;
      });
    }
    run(5);
    assertThat(server.order).containsExactly(path(1), path(2));
    run(1);
    assertThat(server.order).containsExactly(path(1), path(2), path(0));
  }

  @Test
  void whatIsNeverAnsweredIsPassedByAndTriedAgain() throws Exception {
    var over = new CountDownLatch(1);
    client.close();
    client = client(Duration.ofMillis(300));
    for (int i = 0; i < 3; i++) {
      server.faults.add((call, it) -> waits(over));
    }
    run(5);
    over.countDown();
    assertThat(server.order).containsExactly(path(1), path(2));
    assertThat(spool.waiting()).hasSize(1);
    run(1);
    assertThat(server.order).containsExactly(path(1), path(2), path(0));
  }

  @Test
  void whatIsAlwaysCutOffIsPassedByAndTriedAgain() throws Exception {
    for (int i = 0; i < 3; i++) {
      server.faults.add((call, it) -> call.getRequestBody().read() >= 0);
    }
    run(5);
    assertThat(server.order).containsExactly(path(1), path(2));
    run(1);
    assertThat(server.order).containsExactly(path(1), path(2), path(0));
  }

  @Test
  void withoutANetworkAllKeepTheirOrder() throws Exception {
    server.stop();
    run(10);
    server.startAgain();
    run(3);
    assertThat(server.order).containsExactly(path(0), path(1), path(2));
  }

  private static boolean waits(CountDownLatch over) {
    try {
      return over.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Test
  void whatAlwaysComesDamagedIsPassedByAndStays() throws Exception {
    for (int i = 0; i < 3; i++) {
      server.faults.add((call, it) -> {
        it.answer(call, 422, TestServer.problem(422, "segment.wrong-digest"));
        return true;
      });
    }
    run(5);
    assertThat(server.order).containsExactly(path(1), path(2));
    assertThat(spool.waiting()).hasSize(1);
  }

  @Test
  void aNoteThatMakesNoSenseKeepsNoProgramFromStarting() throws Exception {
    spool.close();
    Files.writeString(folder.resolve("segments/1-camera-00000001.facts"), "{\"session\":1");
    spool = Spool.open(folder);
    assertThat(spool.waiting()).hasSize(2);
    assertThat(folder.resolve("damaged/1-camera-00000001.sealed")).isNotEmptyFile();
  }

  private void run(int times) {
    var upload =
        new UploadNextSegment(
            spool, UploadOrder.OLDEST_FIRST, new RemoteKeepSegment(client), client.uplink(), watch);
    for (int i = 0; i < times; i++) {
      upload.run();
    }
  }

  private static String path(int sequence) {
    return "/api/sessions/" + Segments.SESSION + "/sittings/1/streams/camera/segments/" + sequence;
  }

  private final class Watch extends ToldDeliveries {
    @Override
    public void kept(FinishedSegment segment) {
      assertThat(spool.waiting()).doesNotContain(segment);
    }
  }
}
