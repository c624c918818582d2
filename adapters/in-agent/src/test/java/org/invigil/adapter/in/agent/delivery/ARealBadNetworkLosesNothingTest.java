package org.invigil.adapter.in.agent.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program in a network of its own (a namespace of Linux), joined to the server's by a pair of
 * virtual cards: the kernel cuts it, makes it slow and loses packets. That takes the rights of an
 * administrator; elsewhere the test is skipped and says so, and {@link ABadNetworkLosesNothingTest}
 * plays the same with a proxy.
 */
@Rule("SES-5")
@Timeout(180)
class ARealBadNetworkLosesNothingTest {

  private static final int BYTES = 30_000;
  private static final int COUNT = 6;

  @TempDir Path folder;

  /** The kernel takes a network away a little after it was told to: each test has its own. */
  private static final AtomicInteger NETWORKS = new AtomicInteger();

  private final long number = ProcessHandle.current().pid() * 10 + NETWORKS.incrementAndGet();
  private final String name = "invigil" + number % 100_000;
  private final String network = "169.254." + (10 + number % 200);
  private final Map<String, byte[]> made = new HashMap<>();
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final List<String> heard = new ArrayList<>();
  private final List<AutoCloseable> opened = new ArrayList<>();
  private TestServer server;
  private Relay door;

  @BeforeEach
  void makeTwoNetworks() throws Exception {
    assumeTrue(
        run("ip", "netns", "add", name),
        "SKIPPED: networks can be made by an administrator of Linux only");
    opened.add(() -> assertThat(run("ip", "netns", "del", name)).isTrue());
    assertThat(run("ip", "link", "add", name, "type", "veth", "peer", "name", "up0", "netns", name))
        .isTrue();
    opened.add(() -> assertThat(run("ip", "link", "del", name)).isTrue());
    assertThat(run("ip", "addr", "add", network + ".1/30", "dev", name)).isTrue();
    assertThat(run("ip", "link", "set", name, "up")).isTrue();
    assertThat(there("ip", "addr", "add", network + ".2/30", "dev", "up0")).isTrue();
    assertThat(there("ip", "link", "set", "up0", "up")).isTrue();
    assertThat(there("ip", "link", "set", "lo", "up")).isTrue();
    server = new TestServer();
    opened.add(server);
    door =
        new Relay(
            new InetSocketAddress(network + ".1", 0),
            new InetSocketAddress(
                InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort()));
    opened.add(door);
    try (Spool spool = Spool.open(folder)) {
      Chain chain = Segments.chain(1);
      for (int i = 0; i < COUNT; i++) {
        FinishedSegment segment = Segments.sized(spool, chain, i * 10L, BYTES);
        made.put(path(segment.id().sequence()), spool.bytes(segment));
      }
    }
  }

  @AfterEach
  void takeThemApart() throws Exception {
    for (var each : opened.reversed()) {
      each.close();
    }
  }

  @Test
  void aSlowNetworkOnlyTakesLonger() throws Exception {
    limit("rate", "400kbit", "burst", "4kb", "latency", "400ms");
    startTheProgram();
    await("done");
    assertEverythingIsThereOnce();
  }

  @Test
  void lostPacketsAreSentAgain() throws Exception {
    limit("rate", "2mbit", "burst", "3kb", "limit", "4kb");
    startTheProgram();
    await("done");
    assertThat(output("ip", "netns", "exec", name, "tc", "-s", "qdisc", "show", "dev", "up0"))
        .as("what the kernel says it dropped")
        .containsPattern("dropped [1-9]");
    assertEverythingIsThereOnce();
  }

  @Test
  void afterACutTheRestIsSentAndNothingTwice() throws Exception {
    limit("rate", "400kbit", "burst", "4kb", "latency", "400ms");
    startTheProgram();
    await("kept 1");
    assertThat(run("ip", "link", "set", name, "down")).isTrue();
    await("waiting");
    assertThat(server.kept).hasSizeLessThan(COUNT);
    heard.stream()
        .filter(it -> it.startsWith("kept "))
        .forEach(it -> assertThat(server.kept).containsKey(path(Long.parseLong(it.substring(5)))));
    assertThat(run("ip", "link", "set", name, "up")).isTrue();
    await("done");
    assertEverythingIsThereOnce();
  }

  private void limit(String... how) throws Exception {
    var command = new ArrayList<>(List.of("tc", "qdisc", "add", "dev", "up0", "root", "tbf"));
    command.addAll(List.of(how));
    assumeTrue(
        there(command.toArray(String[]::new)), "SKIPPED: this kernel cannot limit a network (tbf)");
  }

  private void startTheProgram() throws IOException {
    Process program =
        new ProcessBuilder(
                "ip",
                "netns",
                "exec",
                name,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                UploaderElsewhere.class.getName(),
                folder.toString(),
                network + ".1",
                Integer.toString(door.port()))
            .redirectErrorStream(true)
            .start();
    opened.add(() -> program.destroyForcibly().waitFor());
    var words = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8));
    Thread.ofVirtual().start(() -> words.lines().forEach(said::add));
  }

  /** Hears what the program says until it says that. */
  private void await(String word) throws InterruptedException {
    while (!heard.contains(word)) {
      String next = said.poll(60, TimeUnit.SECONDS);
      assertThat(next).as("heard only %s, not %s", heard, word).isNotNull();
      heard.add(next);
    }
  }

  private void assertEverythingIsThereOnce() {
    assertThat(server.order).doesNotHaveDuplicates();
    assertThat(server.kept.keySet()).containsExactlyInAnyOrderElementsOf(made.keySet());
    made.forEach((path, bytes) -> assertThat(server.kept.get(path)).as(path).isEqualTo(bytes));
    assertThat(heard.stream().filter(it -> it.startsWith("kept "))).hasSize(COUNT);
  }

  private static String path(long sequence) {
    return "/api/sessions/%s/sittings/1/streams/camera/segments/%d"
        .formatted(Segments.SESSION, sequence);
  }

  private boolean there(String... command) throws Exception {
    var all = new ArrayList<>(List.of("ip", "netns", "exec", name));
    all.addAll(List.of(command));
    return run(all.toArray(String[]::new));
  }

  private static String output(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }
}
